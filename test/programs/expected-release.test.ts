import { describe, expect, it } from 'vitest';
import { readObjects } from '../support/compare-objects';
import { asRead, byVariable, expectedRelease } from './expected-release';

const RENDERED = readObjects(`
apiVersion: v1
kind: ConfigMap
metadata: {name: config, namespace: posit-connect}
data: {rstudio-connect.gcfg: "[Postgres]\\nURL = postgres://a\\nPassword = secret\\n"}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: connect, namespace: posit-connect}
spec: {template: {spec: {containers: [{name: connect, env: [{name: A, value: a}], volumeMounts: [{name: data, mountPath: /data}]}], volumes: [{name: data}]}}}
---
apiVersion: v1
kind: PersistentVolume
metadata: {name: volume}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: connect}
---
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: {name: connect, namespace: monitoring}
`);

const VARIABLE = byVariable('Postgres.Password', 'secret', 'CONNECT_POSTGRES_PASSWORD', { name: 'database', key: 'password' });

describe('what a program must render', () => {
  it('is what was rendered, read and placed, where nothing is permitted', () => {
    const [config, deployment, volume, ingress, monitor] = expectedRelease(RENDERED, 'posit-connect', []);
    expect(config).toEqual(asRead(RENDERED)[0]);
    expect(config?.data).toEqual({ 'rstudio-connect.gcfg': { postgres: { url: ['postgres://a'], password: ['secret'] } } });
    expect(ingress).toEqual({ ...RENDERED[3], metadata: { name: 'connect', namespace: 'posit-connect' } });
    expect([deployment, volume, monitor]).toEqual([RENDERED[1], RENDERED[2], RENDERED[4]]);
  });

  it('has a variable instead of a setting that is a secret, and nothing else changes', () => {
    const [config, deployment, ...others] = expectedRelease(RENDERED, 'posit-connect', [VARIABLE]) as any[];
    const [, before, ...same] = expectedRelease(RENDERED, 'posit-connect', []) as any[];
    expect(config.data['rstudio-connect.gcfg']).toEqual({ postgres: { url: ['postgres://a'] } });
    const added = { name: 'CONNECT_POSTGRES_PASSWORD', valueFrom: { secretKeyRef: { name: 'database', key: 'password' } } };
    expect(deployment.spec.template.spec.containers[0].env).toEqual([{ name: 'A', value: 'a' }, added]);
    deployment.spec.template.spec.containers[0].env.pop();
    expect([deployment, ...others]).toEqual([before, ...same]);
  });

  it('has a volume and its mount in the place that is named', () => {
    const mounted = { volume: { name: 'file' }, mount: { name: 'file', mountPath: '/file' }, before: 'data' };
    const [, deployment] = expectedRelease(RENDERED, 'posit-connect', [{ reason: 'a file', mounted }]) as any[];
    expect(deployment.spec.template.spec.volumes).toEqual([{ name: 'file' }, { name: 'data' }]);
    expect(deployment.spec.template.spec.containers[0].volumeMounts[0]).toEqual({ name: 'file', mountPath: '/file' });
  });

  it('does not exist where a difference is permitted that is not there', () => {
    const other = byVariable('Postgres.Password', 'another', 'CONNECT_POSTGRES_PASSWORD', { name: 'database', key: 'password' });
    expect(() => expectedRelease(RENDERED, 'posit-connect', [other])).toThrow('Postgres.Password is not another');
    const mounted = { volume: {}, mount: {}, before: 'nothing' };
    expect(() => expectedRelease(RENDERED, 'posit-connect', [{ reason: 'a file', mounted }])).toThrow('nothing is called nothing');
  });
});
