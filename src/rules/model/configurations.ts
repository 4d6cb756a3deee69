import { GcfgSetting } from './gcfg-settings';
import { GcfgLine, readGcfgText, UnreadableLine } from '../../values/gcfg-text';
import { onceFor } from '../../values/once-for';
import { mapAt } from './lookup';
import { ManifestsModel, objectsOf, PlacedObject } from './manifests-model';
import { PathSegment } from './value-path';

/** A configuration in a ConfigMap. */
export interface PlacedConfiguration {
  readonly path: readonly PathSegment[];
  readonly configMap: PlacedObject;
  readonly key: string;
  /** With the paths that they would have in the chart's values. */
  readonly settings: readonly GcfgSetting[];
  readonly unreadable: readonly UnreadableLine[];
}

/** Name of the file that Connect itself reads. */
export const SERVER_CONFIGURATION = 'rstudio-connect.gcfg';

/** Package Manager writes settings of its own in the same form. */
const CONFIGURATION = /^(?!rstudio-pm\.).*\.gcfg$/;

/** All configurations of Connect in ConfigMaps; many rules read the same texts. */
export const configurationsOf = onceFor((model: ManifestsModel): readonly PlacedConfiguration[] => objectsOf(model, 'ConfigMap').flatMap(configurationsIn));

function configurationsIn(configMap: PlacedObject): readonly PlacedConfiguration[] {
  return Object.entries(mapAt(configMap.object, 'data')).flatMap(([key, text]) => {
    if (typeof text !== 'string' || !CONFIGURATION.test(key)) return [];
    const { settings, unreadable } = readGcfgText(text);
    return [{ path: [...configMap.path, 'data', key], configMap, key, settings: settings.map(settingOf), unreadable }];
  });
}

// In quotes, so that whoever reads settings of the chart's values finds the same text.
function settingOf({ header, name, value }: GcfgLine): GcfgSetting {
  return { section: header.split(/[\s"]/)[0], name, path: ['config', header, name], value: `"${value.replace(/[\\"]/g, '\\$&')}"` };
}
