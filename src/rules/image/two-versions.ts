import { PAGES } from '../documentation';
import { textAt, valueAt } from '../model/lookup';
import { chartVersion, taggedVersion } from '../model/connect-version';
import { usesDirectRunner, usesLauncher } from '../model/runner';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

/** The tag pins the server alone. */
export const twoVersions: Rule<ValuesModel> = {
  id: 'CONNECT052',
  severity: 'warning',
  title: 'The server and the runtime of content are of different versions',
  why: 'The tag changes the server alone; the init container brings the runtime of another version into content pods, which then fail to start or to talk to the server.',
  fix: 'versionOverride: "<version>" instead of image.tag, or beside it with the same version',
  documentation: PAGES.chart,
  check: (model) => {
    const server = taggedVersion(model);
    const content = chartVersion(model);
    if (server === undefined || content === undefined || server.text === content.text || !takesChartVersion(model)) return [];
    return [{ path: server.path, received: `of ${server.text}, and content runs with ${content.text}`, fix: `versionOverride: "${server.text}"` }];
  },
};

function takesChartVersion(model: ValuesModel): boolean {
  const runner = usesDirectRunner(model) ? 'backends.kubernetes' : 'launcher';
  if (!usesDirectRunner(model) && !usesLauncher(model)) return false;
  return isTruthy(valueAt(model.effective, `${runner}.defaultInitContainer.enabled`)) && textAt(model.effective, `${runner}.defaultInitContainer.tag`) === '';
}
