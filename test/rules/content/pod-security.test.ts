import { describe, expect, it } from 'vitest';
import { contentPodSecurity } from '../../../src/rules/content/pod-security';
import { VALUES_RULES } from '../../../src/rules/engine';
import { valuesModel } from '../../../src/rules/model/values-model';
import { formatPath } from '../../../src/rules/model/value-path';
import { NOTHING_BESIDE } from '../../../src/values/beside-release';
import { JsonObject } from '../../../src/values/json';

function places(values: JsonObject, level?: 'baseline' | 'restricted' | 'privileged'): readonly string[] {
  const beside = { ...NOTHING_BESIDE, contentPodSecurity: level };
  const model = valuesModel({ values, releaseName: 'connect', namespace: 'posit-connect', connectVersion: '2026.08.0', beside });
  return contentPodSecurity.check(model).map(({ path }) => formatPath(path));
}

const content = (spec: JsonObject): JsonObject => ({ backends: { kubernetes: { defaultResourceJobBase: { spec: { template: { spec } } } } } });
const POD = 'backends.kubernetes.defaultResourceJobBase.spec.template.spec';

describe(`${contentPodSecurity.id}: ${contentPodSecurity.title}`, () => {
  it('is in the catalogue', () => expect(VALUES_RULES).toContain(contentPodSecurity));

  it('is violated by a folder of the node in a baseline namespace', () => {
    expect(places(content({ volumes: [{ name: 'a', hostPath: { path: '/' } }] }), 'baseline')).toEqual([`${POD}.volumes[0].hostPath`]);
  });

  it('is violated by a privileged container of the Launcher', () => {
    const pod = { containerSecurityContext: { privileged: true } };
    const values = { backends: { kubernetes: { enabled: false } }, launcher: { enabled: true, templateValues: { pod } } };
    expect(places(values, 'baseline')).toEqual(['launcher.templateValues.pod.containers[0].securityContext.privileged']);
  });

  it('is violated by both containers of Connect in a restricted namespace', () => {
    const found = places({}, 'restricted');
    expect(found).toContain(`${POD}.initContainers[0].securityContext.allowPrivilegeEscalation`);
    expect(found).toContain(`${POD}.containers[0].securityContext.allowPrivilegeEscalation`);
  });

  it.each<[string, JsonObject, 'baseline' | 'privileged' | undefined]>([
    ['plain content in a baseline namespace', {}, 'baseline'],
    ['any content in a privileged namespace', content({ hostNetwork: true }), 'privileged'],
    ['any content where the level is out of sight', content({ hostNetwork: true }), undefined],
    ['local execution', { backends: { kubernetes: { enabled: false, defaultResourceJobBase: { spec: { template: { spec: { hostNetwork: true } } } } } } }, 'baseline'],
  ])('is kept: %s', (_title, values, level) => {
    expect(places(values, level)).toEqual([]);
  });
});
