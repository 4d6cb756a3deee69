import { describe, expect, it } from 'vitest';
import { ContentNamespace, ContentNamespaceProps, PodSecurityLevel, PositConnectErrors } from '../../src';
import { caught } from '../support/caught';

const content = (props: ContentNamespaceProps) => ContentNamespace.named('connect-content', props);
const limitRange = { defaultRequests: { cpu: '100m', memory: '256Mi' }, max: { memory: '16Gi' } };

const BAD: readonly [title: string, props: ContentNamespaceProps, code: string, words: readonly string[]][] = [
  ['a label that cannot be', { labels: { team: 'data science' } }, 'LABEL', ['labels', 'data science', 'example.com/name']],
  ['an annotation that cannot be', { annotations: { 'a b': '' } }, 'LABEL', ['annotations', 'a b', 'value a string']],
  ['a level for a namespace that is not made', { create: false, podSecurity: PodSecurityLevel.baseline() }, 'NAMESPACE_NOT_MADE', ['create', 'podSecurity', 'leave out']],
  ['labels of a namespace that is not made', { create: false, labels: { team: 'a' } }, 'NAMESPACE_NOT_MADE', ['create', 'labels', 'where the namespace is made']],
  ['a quota that bounds nothing', { quota: {} }, 'CONTENT_QUOTA', ['quota', 'nothing', 'pods: 100']],
  ['a quota that is no amount', { quota: { other: { persistentvolumeclaims: 'two' } } }, 'QUANTITY', ['quota.other.persistentvolumeclaims', 'two', '500m']],
  ['half a pod', { quota: { pods: 1.5 } }, 'CONTENT_QUOTA', ['pods', '1.5', 'whole']],
  ['a quota on memory that Connect\'s init container says nothing of', { quota: { limits: { memory: '64Gi' } } }, 'CONTENT_QUOTA', ['quota.limits.memory', 'limitRange', 'defaultLimits']],
  ['a quota on requests that nobody makes', { quota: { requests: { cpu: '40' } } }, 'CONTENT_QUOTA', ['quota.requests.cpu', 'limitRange', 'defaultRequests']],
  ['a quota on limits where only requests have a default', { quota: { limits: { cpu: '40' } }, limitRange }, 'CONTENT_QUOTA', ['quota.limits.cpu', '40', "cpu: '100m'"]],
  ['a quota in which no container fits', { quota: { limits: { memory: '8Gi' } }, limitRange }, 'CONTENT_QUOTA', ['quota.limits.memory', '8Gi', '16Gi']],
  ['a default above the maximum', { limitRange: { defaultLimits: { memory: '32Gi' }, max: { memory: '16Gi' } } }, 'CONTENT_QUOTA', ['limitRange.defaultLimits.memory', '32Gi', 'limitRange.max.memory']],
  ['a minimum above the default', { limitRange: { min: { cpu: '1' }, defaultRequests: { cpu: '500m' } } }, 'CONTENT_QUOTA', ['limitRange.min.cpu', '500m', 'order']],
  ['a range that is no amount', { limitRange: { max: { memory: '16 GB' } } }, 'QUANTITY', ['limitRange.max.memory', '16 GB', '4Gi']],
];

describe('a content namespace', () => {
  it.each(BAD)('refuses %s', (_title, props, code, words) => {
    const error = caught(() => content(props));
    expect(PositConnectErrors.codeOf(error)).toBe(code);
    for (const word of words) expect(String(error)).toContain(word);
  });

  it('names the bounds of its quota as Kubernetes does', () => {
    const quota = { requests: { cpu: '40' }, limits: { memory: '64Gi' }, pods: 100, jobs: 500, services: 0, other: { 'requests.nvidia.com/gpu': '4' } };
    expect(content({ quota, limitRange })._choice.quota).toEqual({
      'requests.cpu': '40', 'limits.memory': '64Gi', pods: '100', 'count/jobs.batch': '500', services: '0', 'requests.nvidia.com/gpu': '4',
    });
  });

  it.each([
    ['a maximum, which is then the default', { requests: { memory: '64Gi' }, limits: { memory: '64Gi' } }, { max: { memory: '1Gi' } }],
    ['a minimum, which is then what is requested', { requests: { memory: '64Gi' } }, { min: { memory: '1Gi' } }],
  ])('takes a quota beside %s', (_title, quota, range) => {
    expect(() => content({ quota, limitRange: range })).not.toThrow();
  });

  it('takes a quota on objects without a range', () => {
    expect(() => content({ quota: { jobs: 10 } })).not.toThrow();
  });
});
