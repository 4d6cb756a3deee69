import { k8s } from 'cdk8s-plus-28';
import { CheckSettings } from '../../options/check/check-settings';
import { CheckSubject } from '../check-subject';
import { verbatim } from './variable';

/** Label by which the pods of a check find each other, and people find them. */
export const CHECK_LABEL = 'cdk8s-posit-connect/check';

const NOBODY = 65534;
const DEFAULT_RETRIES = 2;

/** A script, what it is given, and what it needs of its pod. */
export interface CheckProgram {
  readonly check: string;
  readonly image: string;
  readonly shell: 'sh' | 'bash';
  /** Constant text: whatever differs between deployments comes as argument or variable. */
  readonly script: string;
  readonly timeoutSeconds: number;
  readonly arguments?: readonly string[];
  readonly environment?: readonly k8s.EnvVar[];
  readonly volumes?: readonly k8s.Volume[];
  readonly mounts?: readonly k8s.VolumeMount[];
  /** Whether the pod carries the token of its service account. */
  readonly token?: boolean;
  /** Runs as root with these capabilities and no others; as nobody without any when undefined. */
  readonly rootWith?: readonly string[];
  /** Runs as this user and group; as nobody when undefined. */
  readonly userId?: number;
  readonly graceSeconds?: number;
  /** Memory that the programs of the image need at most; 128Mi when undefined. */
  readonly memoryLimit?: string;
}

/** What the pod of a check has in common with the pods that it stands for: those of the server, or of content. */
export type PodSurroundings = Pick<CheckSubject, 'imagePullSecrets' | 'placement'>;

/** The Job that runs `program`: hardened, bounded in time and tries, its verdict kept in the pod's status. */
export function jobSpec(program: CheckProgram, { imagePullSecrets, placement }: PodSurroundings, settings: CheckSettings): k8s.JobSpec {
  return {
    activeDeadlineSeconds: program.timeoutSeconds,
    backoffLimit: settings.retries ?? DEFAULT_RETRIES,
    template: {
      metadata: { labels: { [CHECK_LABEL]: program.check } },
      spec: {
        restartPolicy: 'Never',
        terminationGracePeriodSeconds: program.graceSeconds ?? 5,
        automountServiceAccountToken: program.token ?? false,
        enableServiceLinks: false,
        imagePullSecrets: unlessEmpty(imagePullSecrets.map((name) => ({ name }))),
        nodeSelector: placement?.nodeSelector,
        tolerations: unlessEmpty(placement?.tolerations ?? []),
        affinity: placement?.nodeAffinity && { nodeAffinity: placement.nodeAffinity },
        securityContext: { ...identity(program), seccompProfile: { type: 'RuntimeDefault' } },
        containers: [container(program, settings)],
        volumes: unlessEmpty(program.volumes ?? []),
      },
    },
  };
}

function container(program: CheckProgram, settings: CheckSettings): k8s.Container {
  return {
    name: 'check',
    image: program.image,
    command: [program.shell, '-c', program.script, program.check],
    args: unlessEmpty((program.arguments ?? []).map(verbatim)),
    env: unlessEmpty(program.environment ?? []),
    resources: resources(settings, program.memoryLimit),
    terminationMessagePolicy: 'FallbackToLogsOnError',
    securityContext: {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'], add: program.rootWith && [...program.rootWith] },
    },
    volumeMounts: unlessEmpty(program.mounts ?? []),
  };
}

function identity({ rootWith, userId = NOBODY }: CheckProgram): k8s.PodSecurityContext {
  if (rootWith !== undefined) return { runAsNonRoot: false, runAsUser: 0, runAsGroup: 0 };
  return { runAsNonRoot: true, runAsUser: userId, runAsGroup: userId };
}

function resources({ resources: own = {} }: CheckSettings, memoryLimit = '128Mi'): k8s.ResourceRequirements {
  const quantity = k8s.Quantity.fromString;
  return {
    requests: { cpu: quantity(own.cpuRequest ?? '10m'), memory: quantity(own.memoryRequest ?? '32Mi') },
    limits: { cpu: quantity(own.cpuLimit ?? '500m'), memory: quantity(own.memoryLimit ?? memoryLimit) },
  };
}

function unlessEmpty<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}
