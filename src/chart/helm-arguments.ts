import { JsonObject } from '../values/json';
import { RenderRequest } from './render-request';

// JSON may hold it as it is; YAML takes it for the mark of an encoding.
const BYTE_ORDER_MARK = /\ufeff/g;

/** The values as helm reads them: the writer of cdk8s leaves unescaped what helm's reader refuses; both agree on JSON. */
export function valuesText(values: JsonObject): string {
  return JSON.stringify(values).replace(BYTE_ORDER_MARK, '\\ufeff');
}

/** What helm is told beside chart, names and values. */
export function helmFlags({ kubeVersion, apiVersions }: RenderRequest): string[] {
  return ['--kube-version', kubeVersion, ...apiVersions.flatMap((version) => ['--api-versions', version])];
}
