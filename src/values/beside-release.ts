import { Execution } from '../options/execution';
import { PodSecurityName } from '../options/pod-security-level';
import { PositConnectProps } from '../options/posit-connect-props';
import { SharedStorage } from '../options/shared-storage';
import { ReleaseContext } from './release-context';
import { storageClaimName } from './shared-storage';

/** A claim on the shared storage that the program makes. */
export interface ClaimBeside {
  readonly namespace: string;
  readonly name: string;
  /** Class that fills it with a volume; undefined where the volume is there before. */
  readonly storageClass?: string;
}

/** What the program puts into the cluster beside the release, as far as it answers for what the chart leaves out. */
export interface BesideRelease {
  /** Namespaces whose accounts of content the program makes or vouches for. */
  readonly accountNamespaces: readonly string[];
  readonly claims: readonly ClaimBeside[];
  /** Level of Pod Security that the user named for the namespace of content. */
  readonly contentPodSecurity?: PodSecurityName;
  /** What network policies let in from outside; undefined without policies. */
  readonly network?: { readonly ingress: 'open' | 'closed'; readonly metrics: 'open' | 'closed' };
}

/** Nothing, as beside a values file. */
export const NOTHING_BESIDE: BesideRelease = { accountNamespaces: [], claims: [] };

/** What `props` ask the program to make beside the release. */
export function besideRelease(props: PositConnectProps, context: ReleaseContext): BesideRelease {
  const { contentNamespace, execution, networkPolicies, podSecurity, storage } = props;
  const { runner } = (execution ?? Execution.kubernetes())._choice;
  return {
    accountNamespaces: runner === 'local' ? [] : [context.contentNamespace],
    claims: storage === undefined ? [] : claimsOf(storage, context),
    contentPodSecurity: (context.contentNamespace === context.namespace ? podSecurity : contentNamespace?._choice.podSecurity)?._choice.level,
    network: networkPolicies && { ingress: opened(networkPolicies._choice.ingressFrom), metrics: opened(networkPolicies._choice.metricsFrom) },
  };
}

// A class gives each claim a volume of its own, so that the program makes one claim only.
function claimsOf(storage: SharedStorage, context: ReleaseContext): readonly ClaimBeside[] {
  const name = storageClaimName(storage, context);
  const claim = storage._claim;
  switch (claim.kind) {
    case 'existing':
      return [];
    case 'dynamic':
      return [{ namespace: context.namespace, name, storageClass: claim.storageClass }];
    case 'static':
      return [...new Set([context.namespace, context.contentNamespace])].map((namespace) => ({ namespace, name }));
  }
}

function opened(peers: readonly unknown[]): 'open' | 'closed' {
  return peers.length === 0 ? 'closed' : 'open';
}
