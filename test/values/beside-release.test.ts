import { Size } from 'cdk8s';
import { describe, expect, it } from 'vitest';
import { ContentNamespace, ContentServiceAccount, Execution, PositConnectProps, SharedStorage } from '../../src';
import { FaultCollector } from '../../src/errors/fault-collector';
import { planInstallation } from '../../src/installation-plan';
import { besideRelease } from '../../src/values/beside-release';
import { releaseContext } from '../../src/values/identity';
import { minimalProps } from '../support/minimal-props';

type Changes = Partial<PositConnectProps>;

const contentNamespace = ContentNamespace.named('connect-content');
const size = Size.gibibytes(100);
const NFS = SharedStorage.nfs({ server: 'nfs.example.com', path: '/export/connect', capacity: size });
const CLAIM = { namespace: 'posit-connect', name: 'connect-shared-storage' };

function beside(changes: Changes) {
  const props = minimalProps(changes);
  return besideRelease(props, releaseContext(props, 'connect', {}));
}

describe('beside the release', () => {
  it('accounts of content are seen to where content runs', () => {
    expect(beside({}).accountNamespaces).toEqual(['posit-connect']);
    expect(beside({ contentNamespace }).accountNamespaces).toEqual(['connect-content']);
    expect(beside({ contentNamespace, execution: Execution.kubernetes({ serviceAccount: ContentServiceAccount.existing('reports') }) }).accountNamespaces).toEqual(['connect-content']);
  });

  it('nobody sees to accounts of content that runs in the pod of the server', () => {
    expect(beside({ execution: Execution.local() }).accountNamespaces).toEqual([]);
  });

  it('a volume that is there gets a claim in both namespaces', () => {
    expect(beside({ storage: NFS }).claims).toEqual([CLAIM]);
    expect(beside({ storage: NFS, contentNamespace }).claims).toEqual([CLAIM, { ...CLAIM, namespace: 'connect-content' }]);
  });

  it('a class makes one volume, and is known', () => {
    expect(beside({ storage: SharedStorage.storageClass({ name: 'efs', size }), contentNamespace }).claims).toEqual([{ ...CLAIM, storageClass: 'efs' }]);
  });

  it('a claim that exists is not made', () => {
    expect(beside({ contentNamespace }).claims).toEqual([]);
    expect(beside({ storage: undefined }).claims).toEqual([]);
  });
});

describe('the rules of a program', () => {
  const told = (changes: Changes) => {
    const { report } = planInstallation(minimalProps(changes), 'connect', 'connect', new FaultCollector('connect'));
    return report?.findings.filter(({ rule }) => ['CONNECT071', 'CONNECT074', 'CONNECT075'].includes(rule)).map(({ rule, path }) => `${rule} ${path}`);
  };

  it('see what the program makes for content in a namespace of its own', () => {
    expect(told({ storage: NFS, contentNamespace })).toEqual([]);
  });

  it('miss a claim there that a program with an existing claim does not make', () => {
    expect(told({ contentNamespace })).toEqual(['CONNECT075 backends.kubernetes.namespace']);
  });

  it('know the class of the claim that the program makes', () => {
    expect(told({ storage: SharedStorage.storageClass({ name: 'gp3', size }) })).toEqual(['CONNECT071 sharedStorage.name']);
  });
});
