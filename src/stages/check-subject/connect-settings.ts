import { KubernetesObject } from '../../chart/kubernetes-object';
import { readGcfgText } from '../../values/gcfg-text';
import { textAt } from '../../values/lookup';
import { objectNamed } from '../object-named';

/** A setting of Connect as the release has it. */
export interface ConnectSetting {
  /** Section without its label, e.g. `LDAP`. */
  readonly section: string;
  /** The section with its label, e.g. `LDAP "corp"`. */
  readonly header: string;
  readonly name: string;
  readonly value: string;
}

/** What the server's configuration says in the ConfigMap of the release. */
export function connectSettings(release: readonly KubernetesObject[], fullname: string): readonly ConnectSetting[] {
  const text = textAt(objectNamed(release, 'ConfigMap', `${fullname}-config`), 'data', 'rstudio-connect.gcfg');
  return readGcfgText(text).settings.map(({ header, name, value }) => ({ section: header.split(/[\s"]/)[0], header, name, value }));
}

/** Whether it is the setting `name` of `section`: neither has a case. */
export function isSetting(setting: ConnectSetting, section: string, name: string): boolean {
  const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase();
  return same(setting.section, section) && same(setting.name, name);
}

/** The last value of a setting; empty where it is not set. */
export function settingValue(settings: readonly ConnectSetting[], section: string, name: string): string {
  return settings.filter((setting) => isSetting(setting, section, name)).at(-1)?.value ?? '';
}
