import { describe, expect, it } from 'vitest';
import { checked, placesIn } from '../findings';

describe('the line of a finding', () => {
  it.each([
    ['is that of the key', ['\nreplicas: many\n'], 'SCHEMA002 replicas 0.yaml:2'],
    ['is that of the item of a list', ['initContainers:\n  - name: a\n  - 5\n'], 'SCHEMA002 initContainers[1] 0.yaml:3'],
    ['is that of the file with the last word', ['replicas: 1\n', '# over it\nreplicas: many\n'], 'SCHEMA002 replicas 1.yaml:2'],
    ['is that of the file below where the one above says nothing', ['service:\n  port: no\n', 'service:\n  type: NodePort\n'], 'SCHEMA002 service.port 0.yaml:2'],
    ['of a missing part is that of what it is missing in', ['ingress:\n  hosts:\n    - host: a\n'], 'SCHEMA004 ingress.hosts[0].paths 0.yaml:3'],
    ['in a list that was replaced is that of the replacement', ['ingress: { hosts: [{ host: a, paths: [] }] }\n', '\ningress: { hosts: [{ host: a }] }\n'], 'SCHEMA004 ingress.hosts[0].paths 1.yaml:2'],
    ['behind an alias is that of the anchor', ['extraObjects: [&labels { create: many }]\nrbac: *labels\n'], 'SCHEMA002 rbac.create 0.yaml:1'],
    ['behind a merge is that of what was merged', ['extraObjects:\n  - &base { create: many }\nrbac:\n  <<: *base\n'], 'SCHEMA002 rbac.create 0.yaml:2'],
    ['of a key that is written twice is that of the last', ['replicas: 1\nreplicas: 2\n'], 'SCHEMA005 replicas 0.yaml:2'],
    ['of an umbrella chart\'s value counts from the top of the file', ['rstudio-connect:\n  replicas: many\n'], 'SCHEMA002 replicas 0.yaml:2'],
    ['of a key that YAML takes for a truth is found', ['service:\n  annotations:\n    yes: 5\n'], 'SCHEMA002 service.annotations.true 0.yaml:3'],
  ])('%s', (_, texts, place) => {
    expect(placesIn(checked(...texts))).toContain(place);
  });

  it('of something missing at the top is that of the first key', () => {
    expect(placesIn(checked('# a comment\n\nreplicas: 1\n'), /^CONNECT017$/)).toEqual(['CONNECT017 executionEnvironments 0.yaml:3']);
  });

  it('in an empty file is the first', () => {
    expect(placesIn(checked(''), /^CONNECT017$/)).toEqual(['CONNECT017 executionEnvironments 0.yaml:1']);
  });
});

describe('files laid one over the other', () => {
  it('merge maps, and replace lists and scalars', () => {
    const below = 'service: { port: no, type: ClusterIP }\ninitContainers: [1, 2]\n';
    const over = 'service: { port: 80 }\ninitContainers: [{ name: a }]\n';
    expect(placesIn(checked(below, over))).toEqual([]);
    expect(placesIn(checked(over, below))).toHaveLength(3);
  });

  it('take a value away with null, and it is found missing in the file that did so', () => {
    const report = checked('config: { Server: { Address: "https://c.example.com" } }\n', '\nconfig: { Server: { Address: null } }\n');
    expect(placesIn(report, /^CONNECT030$/)).toEqual(['CONNECT030 config.Server.Address 1.yaml:2']);
  });
});
