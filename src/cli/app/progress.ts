import { Terminal } from '../terminal';

/** What the user sees while the program runs. */
export interface Progress {
  /** So many members of so many are built; a total of 0 is not known yet. */
  readonly at: (done: number, total: number) => void;
  /** Shows a text of the program, which may hold several lines or a part of one. */
  readonly print: (text: string) => void;
  readonly end: () => void;
}

/** The part of the library that is used. */
interface ProgressBars {
  readonly SingleBar: new (options: object) => {
    readonly start: (total: number, value: number) => void;
    readonly update: (value: number) => void;
    readonly stop: () => void;
  };
}

const LINE_MILLISECONDS = 2000;

/** A bar where there is a screen, plain lines elsewhere. */
export function newProgress(terminal: Terminal): Progress {
  return terminal.screen === undefined ? lines(terminal) : bar(terminal, terminal.screen);
}

// A line each two seconds, however fast or slow the members come.
function lines({ err }: Terminal): Progress {
  let next = Date.now() + LINE_MILLISECONDS;
  let told = -1;
  return {
    at: (done, total) => {
      if (total === 0 || done === told || Date.now() < next) return;
      err(`${done} of ${total} installations\n`);
      told = done;
      next = Date.now() + LINE_MILLISECONDS;
    },
    print: err,
    end: () => undefined,
  };
}

function bar(terminal: Terminal, stream: NodeJS.WriteStream): Progress {
  const { SingleBar } = require('cli-progress') as ProgressBars;
  const newBar = () => new SingleBar({ stream, format: '{bar} {value} of {total} installations, {duration_formatted}', clearOnComplete: true, hideCursor: true });
  let current: InstanceType<ProgressBars['SingleBar']> | undefined;
  const clear = () => {
    current?.stop();
    current = undefined;
  };
  return {
    at: (done, total) => {
      if (total === 0) return;
      if (current === undefined) {
        current = newBar();
        current.start(total, done);
      }
      current.update(done);
    },
    print: (text) => {
      clear();
      terminal.err(text);
    },
    end: clear,
  };
}
