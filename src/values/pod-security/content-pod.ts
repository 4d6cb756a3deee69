import { Json, JsonObject } from '../json';
import { mergeValues } from '../merge';
import { mapOf, partsOf } from './violation';

/** The pod of content as far as the chart's values describe it: Connect adds user, group, image and command. */
export function contentPodOf(values: JsonObject): JsonObject {
  const launcher = mapOf(values.launcher);
  return launcher.enabled === true ? launcherPod(launcher) : directPod(mapOf(mapOf(values.backends).kubernetes));
}

function directPod(runner: JsonObject): JsonObject {
  const base = mapOf(mapOf(mapOf(mapOf(runner.defaultResourceJobBase).spec).template).spec);
  const { securityContext } = mapOf(runner.defaultInitContainer);
  return {
    ...base,
    initContainers: withContainer(base, 'initContainers', { name: 'connect-content-init', securityContext }),
    containers: withContainer(base, 'containers', { name: 'connect-content' }),
  };
}

// The chart adds the two of Connect where the base has none of their names.
function withContainer(base: JsonObject, list: string, added: JsonObject): readonly Json[] {
  const named = partsOf(base, list).map(({ part }) => part);
  const own = named.map((container) => (container.name === added.name ? mergeValues(added, container) : container));
  return named.some(({ name }) => name === added.name) ? own : [...own, mergeValues({}, added)];
}

function launcherPod(launcher: JsonObject): JsonObject {
  const { securityContext, containerSecurityContext, volumes, initContainers, extraContainers } = mapOf(mapOf(launcher.templateValues).pod);
  const init = mergeValues({ name: 'init' }, { securityContext: mapOf(launcher.defaultInitContainer).securityContext });
  return mergeValues({}, {
    securityContext,
    volumes,
    initContainers: [...listOf(initContainers), init],
    containers: [...listOf(extraContainers), mergeValues({ name: 'rs-launcher-container' }, { securityContext: containerSecurityContext })],
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}
