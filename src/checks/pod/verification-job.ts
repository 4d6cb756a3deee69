import { k8s } from 'cdk8s-plus-28';
import { CheckSettings } from '../../options/check/check-settings';
import { CheckJob } from '../check-job';
import { CheckSubject, ServerSubject } from '../check-subject';
import { ANSWERS, SERVER_PODS } from '../shell/http-request';
import { patient, waitingFor } from '../shell/waiting';
import { CheckProgram, jobSpec } from './job-spec';
import { variable } from './variable';

/** What a check of the running server asks, and where Connect must answer before it is asked. */
export interface VerificationProgram extends Omit<CheckProgram, 'image' | 'shell' | 'timeoutSeconds'> {
  /** Image of the check; that of the server when undefined. */
  readonly image?: string;
  /** Command that succeeds once the server answers under PING; curl's when undefined. */
  readonly answers?: string;
  /** Whether the script itself waits for WAIT_SECONDS; else the server must answer before it runs. */
  readonly waits?: boolean;
  /** Address of the ping to wait for; the Service's when undefined. */
  readonly ping?: string;
  /** What an account of this Job's own may do; no account of its own when undefined. */
  readonly rights?: readonly k8s.PolicyRule[];
}

/** Address of the server through its Service, as pods of any namespace know it. */
export function serviceAddress({ name }: ServerSubject, namespace: string, port: number): string {
  return `http://${name}.${namespace}.svc:${port}`;
}

/** The Job that asks the server, which may start together with it; none where there is no server to ask. */
export function verificationJob(program: VerificationProgram, subject: CheckSubject, settings: CheckSettings): readonly CheckJob[] {
  const { server, namespace, replicas } = subject;
  if (server === undefined || replicas === 0) return [];
  const { ping = `${serviceAddress(server, namespace, server.port)}/__ping__`, rights, waits = false, answers = ANSWERS, environment = [], ...rest } = program;
  const variables = [variable('PING', ping), variable('NAMESPACE', namespace), variable('SERVER', server.name)];
  const started: CheckProgram = {
    ...rest,
    image: settings.image ?? program.image ?? subject.serverImage,
    shell: 'bash',
    timeoutSeconds: 0,
    environment: [...variables, ...environment],
  };
  const waiting = waits ? patient(started, settings) : waitingFor(answers, started, settings, SERVER_PODS);
  const spec = jobSpec(waiting, subject, settings);
  return [{ name: program.check, stage: 'verification', namespace, rights, spec }];
}
