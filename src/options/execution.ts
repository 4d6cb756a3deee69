import { k8s } from 'cdk8s-plus-28';
import { mistake } from '../errors/posit-connect-error';
import { ContentPodProps } from './execution/content-pod';
import { requireContentPod, RunnerNames } from './execution/content-pod-check';

/** How content is run, validated. */
export type ExecutionChoice =
  | { readonly runner: 'kubernetes' | 'launcher'; readonly pod: ContentPodProps }
  | { readonly runner: 'local'; readonly securityContext: k8s.SecurityContext };

/** Options of `Execution.local`. */
export interface LocalExecutionProps {
  /**
   * Security context of the Connect container, which isolates the processes of content and needs the right to do so.
   *
   * @default { privileged: true }
   */
  readonly containerSecurityContext?: k8s.SecurityContext;
}

const KUBERNETES_NAMES: RunnerNames = {
  containers: ['connect-content', 'connect-content-init'],
  mountPaths: ['/opt/rstudio-connect-runtime', '/opt/rstudio-connect'],
};
const LAUNCHER_NAMES: RunnerNames = {
  containers: ['rs-launcher-container', 'init'],
  mountPaths: ['/opt/rstudio-connect', ...['R', 'python', 'scripts', 'ext'].map((folder) => `/opt/rstudio-connect/${folder}`)],
};

/**
 * How Connect runs content.
 *
 * @see https://docs.posit.co/connect/admin/appendix/off-host/
 */
export class Execution {
  /**
   * Each piece of content in a Job of its own, started by Connect itself. Needs Connect 2026.04.0 or later.
   *
   * @param props what content pods are like
   * @throws PositConnectError `CONTENT_POD`, `KUBERNETES_NAME`, `LABEL`, `QUANTITY`, `RESOURCES`, `SCHEDULING` or `IMAGE` for a pod
   *   that the chart or Kubernetes would refuse
   * @example Execution.kubernetes({
   *   scheduling: { nodeSelector: { workload: 'content' } },
   *   resources: { requests: { cpu: '500m', memory: '1Gi' } },
   * })
   */
  public static kubernetes(props: ContentPodProps = {}): Execution {
    return new Execution({ runner: 'kubernetes', pod: requireContentPod(props, 'Execution.kubernetes', KUBERNETES_NAMES) });
  }

  /**
   * Each piece of content in a Job of its own, started by the Launcher: the older way, for servers that must keep it.
   *
   * @param props what content pods are like
   * @throws PositConnectError as `Execution.kubernetes`; `SCHEDULING` for spread constraints, which the Launcher's template drops
   * @example Execution.launcher({ resources: { requests: { cpu: '500m', memory: '1Gi' } } })
   */
  public static launcher(props: ContentPodProps = {}): Execution {
    const at = 'Execution.launcher';
    if (props.scheduling?.topologySpreadConstraints !== undefined) {
      throw mistake('SCHEDULING', {
        at,
        what: 'scheduling.topologySpreadConstraints is set, and the Launcher has no place for it',
        fix: 'Execution.kubernetes({ scheduling: { topologySpreadConstraints: … } }), or affinity with podAntiAffinity',
      });
    }
    return new Execution({ runner: 'launcher', pod: requireContentPod(props, at, LAUNCHER_NAMES) });
  }

  /**
   * Content as processes in the Connect container, whose image must then have the interpreters.
   *
   * @param props rights of the Connect container
   * @see https://docs.posit.co/connect/admin/process-management/
   * @example Execution.local()
   */
  public static local(props: LocalExecutionProps = {}): Execution {
    return new Execution({ runner: 'local', securityContext: props.containerSecurityContext ?? { privileged: true } });
  }

  /** @internal */
  public readonly _choice: ExecutionChoice;

  private constructor(choice: ExecutionChoice) {
    this._choice = choice;
  }
}
