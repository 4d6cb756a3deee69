import { largeNumber } from '../configuration/large-number';
import { mapInSetting } from '../configuration/map-in-setting';
import { configurationsOf } from '../model/configurations';
import { settingText } from '../model/gcfg-settings';
import { ManifestsModel } from '../model/manifests-model';
import { isSecretName } from '../model/secret-shapes';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

export const largeNumberInManifests = ofTexts(largeNumber, /^-?\d(\.\d+)?e[-+]\d+$/, 'all digits of the number; in the values with quotes around them: "17179869184"');
export const mapInSettingInManifests = ofTexts(mapInSetting, /^map\[.*\]$/, 'a text, a number, true or false');

/** A rule on what the chart cannot print, as a rule on how it was printed. */
function ofTexts(rule: Rule<ValuesModel>, printed: RegExp, fix: string): Rule<ManifestsModel> {
  return {
    ...rule,
    fix,
    refusedByChart: false,
    check: (model) =>
      configurationsOf(model).flatMap(({ path, settings }) =>
        settings
          .map((setting) => ({ name: setting.path.slice(1).join('.'), text: settingText(setting), isSecret: isSecretName(setting.name) }))
          .filter(({ text }) => printed.test(text))
          .map(({ name, text, isSecret }) => ({ path, received: `a text in which ${name} is ${isSecret || text.startsWith('map') ? 'of such a form (not shown)' : text}` })),
      ),
  };
}
