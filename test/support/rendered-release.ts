import { join } from 'node:path';
import { parse } from 'yaml';
import { chartUnderTest, PROJECT_ROOT } from './chart-under-test';
import { GcfgDocument, readGcfg } from './gcfg-reader';
import { renderWithHelm } from './helm';

/** The objects that the chart under test renders for one file of `test/values`. */
export class RenderedRelease {
  private readonly objects: readonly any[];

  public constructor(valuesFile: string, flags: readonly string[] = []) {
    const rendered = renderWithHelm({ chart: chartUnderTest().path, values: join(PROJECT_ROOT, 'test/values', valuesFile), flags });
    if (rendered.failure !== undefined) throw new Error(rendered.failure);
    this.objects = rendered.objects;
  }

  /** Kind and name of each object, sorted. */
  public get titles(): readonly string[] {
    return this.objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort();
  }

  /** The one object of the kind whose name ends so. */
  public object(kind: string, suffix = ''): any {
    const [found, ...more] = this.objects.filter((object) => object.kind === kind && object.metadata.name.endsWith(suffix));
    if (found === undefined || more.length > 0) throw new Error(`not exactly one ${kind} …${suffix} among ${this.titles.join(', ')}`);
    return found;
  }

  public get pod(): any {
    return this.object('Deployment').spec.template.spec;
  }

  public get container(): any {
    return this.pod.containers[0];
  }

  public get gcfg(): GcfgDocument {
    return readGcfg(this.object('ConfigMap', '-config').data['rstudio-connect.gcfg']);
  }

  /** The pod of content's Jobs, from `job.yaml`. */
  public get contentPod(): any {
    return parse(this.object('ConfigMap', '-config').data['job.yaml']).spec.template.spec;
  }
}
