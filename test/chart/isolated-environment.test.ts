import * as fs from 'node:fs';
import * as os from 'node:os';
import { afterEach, describe, expect, it } from 'vitest';
import { inIsolation } from '../../src/chart/isolated-environment';

const before = { ...process.env };

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
});

describe('rendering in isolation', () => {
  it('hides the kube context and the helm settings of the caller', () => {
    Object.assign(process.env, { KUBECONFIG: '/elsewhere', HELM_NAMESPACE: 'elsewhere', HELM_KUBECONTEXT: 'elsewhere' });
    const seen = inIsolation(() => ({ ...process.env }));
    expect(Object.values(seen)).not.toContain('elsewhere');
    expect(seen.KUBECONFIG).toBeUndefined();
  });

  it('gives the caller back the environment as it was', () => {
    Object.assign(process.env, { KUBECONFIG: '/elsewhere', HELM_CONFIG_HOME: '/mine' });
    const outside = { ...process.env };
    inIsolation(() => undefined);
    expect({ ...process.env }).toEqual(outside);
  });

  it('leaves no temporary folder behind, not even after an error', () => {
    let folder = '';
    expect(() =>
      inIsolation(() => {
        folder = os.tmpdir();
        fs.writeFileSync(`${folder}/left-over`, '');
        throw new Error('boom');
      }),
    ).toThrow('boom');
    expect(folder).not.toBe('');
    expect(fs.existsSync(folder)).toBe(false);
  });
});
