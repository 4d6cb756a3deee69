import { isJsonObject, Json } from '../../values/json';
import { unquoted } from '../model/gcfg-settings';

/** `config` with its texts as Connect reads them: without the quotes that gcfg takes away. */
export function settingsAsRead(config: Json | undefined): Json | undefined {
  if (typeof config === 'string') return unquoted(config);
  if (Array.isArray(config)) return config.map((item: Json) => settingsAsRead(item) ?? null);
  if (!isJsonObject(config)) return config;
  return Object.fromEntries(Object.entries(config).map(([key, value]) => [key, settingsAsRead(value)]));
}
