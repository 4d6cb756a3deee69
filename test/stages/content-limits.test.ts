import { describe, expect, it } from 'vitest';
import { ContentNamespace } from '../../src';
import { contentLimitObjects } from '../../src/stages/content-limits';

const context = { releaseName: 'connect', namespace: 'posit-connect', contentNamespace: 'content', fullname: 'connect-rstudio-connect', replicas: 1 };

describe('the limits of content', () => {
  it('are a LimitRange and a ResourceQuota in the namespace of content', () => {
    const contentNamespace = ContentNamespace.named('content', {
      quota: { requests: { cpu: '40' }, pods: 100 },
      limitRange: { defaultRequests: { cpu: '100m' }, max: { memory: '16Gi' } },
    });
    const metadata = { name: 'connect-content', namespace: 'content', labels: { 'app.kubernetes.io/part-of': 'posit-connect' } };
    expect(contentLimitObjects(contentNamespace, context)).toMatchObject([
      { kind: 'LimitRange', metadata, spec: { limits: [{ type: 'Container', defaultRequest: { cpu: '100m' }, max: { memory: '16Gi' } }] } },
      { kind: 'ResourceQuota', metadata, spec: { hard: { 'requests.cpu': '40', pods: '100' } } },
    ]);
  });

  it('are none where nobody asks for them', () => {
    expect(contentLimitObjects(ContentNamespace.named('content'), context)).toEqual([]);
    expect(contentLimitObjects(ContentNamespace.shared(), context)).toEqual([]);
    expect(contentLimitObjects(undefined, context)).toEqual([]);
  });
});
