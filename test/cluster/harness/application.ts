import { App } from 'cdk8s';
import { ArgoCdApplication, ArgoCdSync, ArgoCdTracking, PositConnect, PositConnectProps } from '../../../src';
import { ARGO_CD, DESTINATION } from './argo-cd';
import { apply, getObject, kubectl } from './kubectl';

/** What Argo CD says of an application. */
export interface ApplicationState {
  readonly sync: string;
  readonly health: string;
  /** Of the last sync: `Running`, `Succeeded`, `Failed` or `Error`. */
  readonly phase: string;
  readonly message: string;
  /** When the last sync began. */
  readonly startedAt: string;
}

/** The library's own Application of an installation, which Argo CD syncs with the folder `dist` of a repository when it is told to. */
export class Application {
  public constructor(
    private readonly name: string,
    repository: string,
    props: PositConnectProps,
  ) {
    const installation = new PositConnect(new App(), 'connect', props);
    const chart = new ArgoCdApplication(new App({ outdir: 'delivery' }), 'application', {
      installation, name, repository, path: 'dist', revision: 'main', cluster: DESTINATION, sync: ArgoCdSync.manual(), deleteObjects: true, tracking: ArgoCdTracking.annotation(),
    });
    apply(...(chart.toJson() as object[]));
  }

  /** Starts a sync of the newest commit, as the button does. */
  public sync(): void {
    this.refresh();
    const operation = { initiatedBy: { username: 'tests' }, sync: { revision: 'main', prune: true } };
    kubectl(['patch', 'application', this.name, '--namespace', ARGO_CD, '--type=merge', '--patch', JSON.stringify({ operation })]);
  }

  /** Lets Argo CD compare again. */
  public refresh(): void {
    kubectl(['annotate', 'application', this.name, '--namespace', ARGO_CD, '--overwrite', 'argocd.argoproj.io/refresh=hard']);
  }

  public state(): ApplicationState {
    const status = getObject('application', this.name, ARGO_CD)?.status ?? {};
    const { phase = '', message = '', startedAt = '' } = status.operationState ?? {};
    return { sync: status.sync?.status ?? '', health: status.health?.status ?? '', phase, message, startedAt };
  }

  /** Objects that are not as they are in git. */
  public differing(): readonly string[] {
    const resources: any[] = getObject('application', this.name, ARGO_CD)?.status?.resources ?? [];
    return resources.filter(({ status }) => status !== undefined && status !== 'Synced').map(({ kind, name }) => `${kind}/${name}`);
  }

  /** Deletes it with everything that is its own. */
  public deleteWithCascade(): void {
    kubectl(['delete', 'application', this.name, '--namespace', ARGO_CD, '--timeout=150s']);
  }
}
