import { Json, JsonObject } from '../json';
import { at, listAt, mapAt } from '../lookup';
import { mergeValues } from '../merge';
import { partsOf } from './violation';

/** The pod of content as far as the chart's values describe it: Connect adds user, group, image and command. */
export function contentPodOf(values: JsonObject): JsonObject {
  const launcher = mapAt(values, 'launcher');
  return launcher.enabled === true ? launcherPod(launcher) : directPod(mapAt(values, 'backends', 'kubernetes'));
}

function directPod(runner: JsonObject): JsonObject {
  const base = mapAt(runner, 'defaultResourceJobBase', 'spec', 'template', 'spec');
  const { securityContext } = mapAt(runner, 'defaultInitContainer');
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
  const { securityContext, containerSecurityContext, volumes, initContainers, extraContainers } = mapAt(launcher, 'templateValues', 'pod');
  const init = mergeValues({ name: 'init' }, { securityContext: at(launcher, 'defaultInitContainer', 'securityContext') });
  return mergeValues({}, {
    securityContext,
    volumes,
    initContainers: [...listAt(initContainers), init],
    containers: [...listAt(extraContainers), mergeValues({ name: 'rs-launcher-container' }, { securityContext: containerSecurityContext })],
  });
}
