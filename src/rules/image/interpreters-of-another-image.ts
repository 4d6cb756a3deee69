import { PAGES } from '../documentation';
import { serverVersion } from '../model/connect-version';
import { gcfgSetting, settingText } from '../model/gcfg-settings';
import { textAt, valueAt } from '../model/lookup';
import { releaseNumber } from '../model/release-number';
import { runsOffHost } from '../model/runner';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** Posit's own image, by whatever registry it comes. */
const POSIT_IMAGE = /(^|\/)(posit|posit-dev)\/connect$/;

/** The variant that brings no interpreters. */
const MINIMAL = /-min(@|$)/;

/** The chart knows the paths of one release of one image. */
export const interpretersOfAnotherImage: Rule<ValuesModel> = {
  id: 'CONNECT087',
  severity: 'warning',
  title: 'The image is another one, and the paths of its interpreters are those of the chart',
  why: 'In local execution Connect starts the Python of these paths; where the image has none there, Connect stops at start-up, again and again.',
  fix: 'config: { Python: { Executable: ["/opt/python/3.13.9/bin/python"] } }, a path in the image, and the same for Quarto; or Python: { Enabled: false }',
  documentation: PAGES.chart,
  check: (model) => {
    if (runsOffHost(model) || !takesChartPath(model)) return [];
    const image = anotherImage(model);
    return image === undefined ? [] : [{ path: 'config.Python.Executable', received: `the chart's by default, and ${image}` }];
  },
};

function takesChartPath({ settings, values }: ValuesModel): boolean {
  if (gcfgSetting(settings, 'Python', 'Executable') !== undefined) return false;
  if (valueAt(values, 'config.Python') === null) return false;
  return settingText(gcfgSetting(settings, 'Python', 'Enabled')).toLowerCase() !== 'false';
}

// Patches of a release keep their interpreters; a tag that names no release says nothing of them.
function anotherImage(model: ValuesModel): string | undefined {
  const repository = textAt(model.effective, 'image.repository');
  if (repository !== '' && !POSIT_IMAGE.test(repository)) return `the image is ${JSON.stringify(repository)}`;
  const tag = textAt(model.effective, 'image.tag');
  if (MINIMAL.test(tag)) return `image.tag ${JSON.stringify(tag)} has no interpreters`;
  const server = serverVersion(model);
  const chart = releaseNumber(model.connectVersion);
  if (server === undefined || chart === undefined) return undefined;
  const isSame = [0, 1].every((part) => server.number.parts[part] === chart.parts[part]);
  return isSame ? undefined : `the image is of ${server.text}`;
}
