import * as os from 'node:os';
import { MessageChannel, MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { Variables } from '../isolated-environment';
import { POOL_WORKER } from './pool-worker';

/** One start of helm: what it is told, and what it reads from its standard input. */
export interface HelmJob {
  readonly parameters: readonly string[];
  readonly values: string;
}

interface Answer {
  readonly job: number;
  readonly output?: string;
}

/** Longer than any release takes; then the pool is given up. */
const PATIENCE_MS = 60_000;

/**
 * Several helms at once, as many as the machine has cores, while this thread goes on. A constructor cannot wait for a
 * promise: a second thread starts the processes, and this one sleeps until the answer that it needs is there.
 */
export class HelmPool {
  private readonly answers = new Map<number, string | undefined>();
  private readonly signal = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private readonly port: MessagePort;
  private readonly worker: Worker;
  private lost = false;

  /**
   * @param helm the executable
   * @param jobs what it is started for, in the order in which the answers will be asked for
   * @param variables the environment of each process
   * @param width how many run at once
   */
  public constructor(helm: string, jobs: readonly HelmJob[], variables: Variables, width: number = os.availableParallelism()) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const workerData = { helm, jobs, variables, width, port: port2, signal: this.signal };
    this.worker = new Worker(POOL_WORKER, { eval: true, workerData, transferList: [port2], execArgv: [] });
    // Where no thread can be started, each release is rendered by itself.
    this.worker.on('error', () => undefined);
    this.worker.unref();
  }

  /** What helm printed for a job, as soon as it has; undefined where it failed. */
  public output(job: number): string | undefined {
    while (!this.lost && !this.answers.has(job)) {
      const seen = Atomics.load(this.signal, 0);
      this.receive();
      if (!this.answers.has(job)) this.lost = Atomics.wait(this.signal, 0, seen, PATIENCE_MS) === 'timed-out';
    }
    const output = this.answers.get(job);
    this.answers.delete(job);
    return output;
  }

  /** Ends the thread; a helm that is still running ends by itself. */
  public close(): void {
    this.lost = true;
    this.port.close();
    void this.worker.terminate();
  }

  private receive(): void {
    for (let message = receiveMessageOnPort(this.port); message !== undefined; message = receiveMessageOnPort(this.port)) {
      const { job, output } = message.message as Answer;
      this.answers.set(job, output);
    }
  }
}
