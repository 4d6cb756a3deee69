import { JsonObject } from '../../../values/json';
import { mapAt, textAt } from '../lookup';

/** Fields below `spec` of a Service that the API server does not let change in this way. */
export function refusedOfService(before: JsonObject, after: JsonObject): readonly string[] {
  const [old, wanted] = [mapAt(before, 'spec'), mapAt(after, 'spec')];
  return [...(keepsAddress(old, wanted) ? [] : ['spec.clusterIP']), ...(keepsLoadBalancer(old, wanted) ? [] : ['spec.loadBalancerClass'])];
}

// An address that is left open stays what it was; one that is named must be the one that there is.
function keepsAddress(old: JsonObject, wanted: JsonObject): boolean {
  const [was, is] = [textAt(old, 'clusterIP'), textAt(wanted, 'clusterIP')];
  if (is === '' || is === was) return true;
  return textAt(old, 'type') === 'ExternalName';
}

function keepsLoadBalancer(old: JsonObject, wanted: JsonObject): boolean {
  if ([old, wanted].some((spec) => textAt(spec, 'type') !== 'LoadBalancer')) return true;
  return textAt(old, 'loadBalancerClass') === textAt(wanted, 'loadBalancerClass');
}
