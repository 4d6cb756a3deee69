import { isJsonObject, Json, JsonObject } from '../../../values/json';
import { mapAt, textAt } from '../lookup';
import { withDefaults } from './same-meaning';

/** A template of pods with what the API server fills in, as far as people write it out; some it fills in pods alone. */
export function storedTemplate(template: Json | undefined): Json | undefined {
  if (!isJsonObject(template)) return template;
  const spec = withDefaults(mapAt(template, 'spec'), { dnsPolicy: 'ClusterFirst', schedulerName: 'default-scheduler', terminationGracePeriodSeconds: 30 });
  const lists = { initContainers: mapped(spec.initContainers, storedContainer), containers: mapped(spec.containers, storedContainer), volumes: mapped(spec.volumes, storedVolume) };
  return { ...template, spec: { ...spec, ...lists } };
}

function storedContainer(container: JsonObject): JsonObject {
  const probes = ['startupProbe', 'livenessProbe', 'readinessProbe'].filter((name) => isJsonObject(container[name]));
  return {
    ...withDefaults(container, { imagePullPolicy: pullPolicy(textAt(container, 'image')), terminationMessagePath: '/dev/termination-log', terminationMessagePolicy: 'File' }),
    ports: mapped(container.ports, (port) => withDefaults(port, { protocol: 'TCP' })),
    env: mapped(container.env, storedVariable),
    ...Object.fromEntries(probes.map((name) => [name, withDefaults(mapAt(container, name), { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 })])),
  };
}

function storedVariable(variable: JsonObject): JsonObject {
  const field = mapAt(variable, 'valueFrom.fieldRef');
  if (Object.keys(field).length === 0) return variable;
  return { ...variable, valueFrom: { ...mapAt(variable, 'valueFrom'), fieldRef: withDefaults(field, { apiVersion: 'v1' }) } };
}

function storedVolume(volume: JsonObject): JsonObject {
  const withModes = ['configMap', 'secret', 'projected', 'downwardAPI'].filter((source) => isJsonObject(volume[source]));
  return { ...volume, ...Object.fromEntries(withModes.map((source) => [source, withDefaults(mapAt(volume, source), { defaultMode: 0o644 })])) };
}

function pullPolicy(image: string): string {
  const [, tag = 'latest'] = /:([^/@]+)(?:@|$)/.exec(image) ?? [];
  return tag === 'latest' && !image.includes('@') ? 'Always' : 'IfNotPresent';
}

function mapped(list: Json | undefined, change: (item: JsonObject) => JsonObject): Json | undefined {
  return Array.isArray(list) ? list.map((item: Json) => (isJsonObject(item) ? change(item) : item)) : list;
}
