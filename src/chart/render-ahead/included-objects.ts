import { ApiObject, App, Chart } from 'cdk8s';
import { KubernetesObject } from '../kubernetes-object';
import { readHelmOutput } from '../kubernetes-yaml';

/**
 * The objects in what helm printed; undefined where cdk8s' `Helm` would refuse them, such as two of one name: it knows
 * better what to say.
 */
export function includedObjects(output: string): readonly KubernetesObject[] | undefined {
  try {
    const objects = readHelmOutput(output) as readonly KubernetesObject[];
    const chart = new Chart(new App(), 'release');
    objects.forEach((object, index) => new ApiObject(chart, includedId(object, index), object));
    return objects;
  } catch {
    return undefined;
  }
}

// As cdk8s' `Include` makes them.
function includedId({ kind, metadata }: KubernetesObject, index: number): string {
  return [metadata?.name ?? `object${index}`, kind?.toLowerCase(), metadata?.namespace].filter(Boolean).join('-');
}
