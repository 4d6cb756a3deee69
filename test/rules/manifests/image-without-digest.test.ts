import { describe, expect, it } from 'vitest';
import { imageWithoutDigest } from '../../../src/rules/manifests/image-without-digest';
import { deployment, findingsIn, itHoldsOfManifests, object } from '../manifest-examples';

const DIGEST = `sha256:${'0f'.repeat(32)}`;

itHoldsOfManifests(imageWithoutDigest, {
  digestsRequired: true,
  violated: [
    ['a tag', [deployment({})], 'Deployment posit-connect/connect: spec.template.spec.containers[0].image'],
    ['a digest cut short', [deployment({ image: 'posit/connect@sha256:0f0f' })], 'Deployment posit-connect/connect: spec.template.spec.containers[0].image'],
    [
      'an initial container',
      [deployment({ image: `posit/connect@${DIGEST}` }, { initContainers: [{ name: 'wait', image: 'busybox:1' }] })],
      'Deployment posit-connect/connect: spec.template.spec.initContainers[0].image',
    ],
    ['an execution environment', [object('ConfigMap', { data: { 'environments.yaml': 'environments: [{ name: "posit/connect-content:1" }]' } })], 'ConfigMap posit-connect/connect: data'],
  ],
  respected: [['a tag with its digest', [deployment({ image: `posit/connect:2026.08.0-ubuntu-24.04@${DIGEST}` })]]],
});

describe('an image without a digest', () => {
  it('is all right where nobody asks for digests', () => {
    expect(findingsIn([deployment({})])).toEqual([]);
  });
});
