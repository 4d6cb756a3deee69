import { ApiObject, App, Chart, Lazy, Names, YamlOutputType } from 'cdk8s';
import { Construct } from 'constructs';
import { fault, formatFault } from './errors/fault';
import { mistake } from './errors/posit-connect-error';
import { orderedConstruct } from './stages/construct-order';

/** Name that kustomize looks for, without its ending. */
const FILE = 'kustomization';

/**
 * A `kustomization.yaml` beside the manifests that lists the files of all Charts of the App, for those who apply the
 * folder with `kubectl apply -k` or build on it with kustomize.
 *
 * On request only: with such a file in the folder, Argo CD and Flux read it instead of the manifests, and
 * `kubectl apply -f` refuses it. Everything of the App must be written as one `.yaml` file a Chart.
 *
 * @see https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 * @example const app = new App({ outputFileExtension: '.yaml' });
 * new KustomizationFile(app, 'kustomization');
 */
export class KustomizationFile extends Chart {
  /**
   * @param scope the App of the manifests
   * @param id must be `kustomization`, which is also the name of the file
   * @throws PositConnectError `KUSTOMIZATION_FILE` where the file would get another name than kustomize looks for
   */
  public constructor(scope: Construct, id: string) {
    super(scope, id, { disableResourceNameHashes: true });
    const app = App.of(this);
    requireFileName(app, this);
    // User Charts may come later.
    const resources: unknown = Lazy.any({ produce: () => filesOf(app).filter((file) => file !== `${FILE}${app.outputFileExtension}`) });
    new ApiObject(this, FILE, {
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      metadata: { name: FILE },
      resources,
    });
    this.node.addValidation({ validate: () => renumbered(app, this.node.path) });
  }
}

function filesOf(app: App): string[] {
  return app.node.findAll().filter(Chart.isChart).map((chart) => `${Names.toDnsLabel(chart)}${app.outputFileExtension}`).sort();
}

function requireFileName(app: App, file: Chart): void {
  if (file.node.path === FILE && /^\.ya?ml$/.test(app.outputFileExtension) && app.yamlOutputType === YamlOutputType.FILE_PER_CHART) return;
  throw mistake('KUSTOMIZATION_FILE', {
    at: file.node.path,
    what: `the file would not be called ${FILE}.yaml`,
    fix: `new App({ outputFileExtension: '.yaml' }) and, right below it, new KustomizationFile(app, '${FILE}')`,
  });
}

// cdk8s numbers all files as soon as one Chart depends on another, or lies inside it.
function renumbered(app: App, at: string): string[] {
  const reason = orderedConstruct(app);
  if (reason === undefined) return [];
  const what = `cdk8s numbers the files of all Charts, this one too, since ${reason.node.path} depends on another construct or lies in another Chart`;
  return [formatFault(fault('KUSTOMIZATION_FILE', { at, what, fix: 'Charts side by side in the App, without dependencies' }))];
}
