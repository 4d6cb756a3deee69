import { KubernetesObject } from '../../chart/kubernetes-object';
import { isJsonObject, Json, JsonObject } from '../../values/json';
import { at } from '../../values/lookup';
import { groupOf } from './custom-resource';
import { claimTemplates } from './data';

interface Defaults {
  readonly group: string;
  readonly kind: string;
  /** Fields of list items by their name, and where they are; one that the manifests write themselves is compared. */
  readonly fields: { readonly [name: string]: string };
}

/**
 * Fields that the cluster fills into items of lists, which Argo CD compares as a whole. Others that are in the cluster alone are
 * no difference to it.
 */
const FILLED_IN: readonly Defaults[] = [
  {
    group: 'external-secrets.io',
    kind: 'ExternalSecret',
    fields: {
      conversionStrategy: '.spec.data[]?.remoteRef.conversionStrategy',
      decodingStrategy: '.spec.data[]?.remoteRef.decodingStrategy',
      metadataPolicy: '.spec.data[]?.remoteRef.metadataPolicy',
    },
  },
  {
    group: 'gateway.networking.k8s.io',
    kind: 'HTTPRoute',
    fields: {
      group: '(.spec.parentRefs[]?, .spec.rules[]?.backendRefs[]?).group',
      kind: '(.spec.parentRefs[]?, .spec.rules[]?.backendRefs[]?).kind',
      weight: '.spec.rules[]?.backendRefs[]?.weight',
      matches: '.spec.rules[]?.matches',
    },
  },
  { group: '', kind: 'LimitRange', fields: { default: '.spec.limits[]?.default', defaultRequest: '.spec.limits[]?.defaultRequest' } },
];

const CLAIM_TEMPLATE_FIELDS = ['apiVersion', 'kind', 'status', 'metadata.creationTimestamp', 'spec.volumeMode'].map((field) => `.spec.volumeClaimTemplates[]?.${field}`);

/** What Argo CD leaves to others in these objects: once written, it neither compares nor changes them. */
export function ignoredDifferences(objects: readonly KubernetesObject[], ignoreReplicas: boolean): readonly JsonObject[] {
  return [...replicas(objects, ignoreReplicas), ...claimSizes(objects), ...claimsOfStatefulSets(objects), ...FILLED_IN.flatMap((defaults) => filledIn(defaults, objects))];
}

function replicas(objects: readonly KubernetesObject[], ignoreReplicas: boolean): readonly JsonObject[] {
  const scaled = objects.filter(({ kind }) => kind === 'HorizontalPodAutoscaler' || kind === 'ScaledObject').map((scaler) => at(scaler, 'spec', 'scaleTargetRef', 'name'));
  const ignored = objects.filter((object) => object.kind === 'Deployment' && (ignoreReplicas || scaled.includes(object.metadata.name)));
  return ignored.map(({ metadata: { name, namespace } }) => ({ group: 'apps', kind: 'Deployment', name, namespace, jsonPointers: ['/spec/replicas'] }));
}

// A claim can grow in the cluster, and never shrink.
function claimSizes(objects: readonly KubernetesObject[]): readonly JsonObject[] {
  const claims = objects.some(({ kind }) => kind === 'PersistentVolumeClaim');
  return claims ? [{ kind: 'PersistentVolumeClaim', jsonPointers: ['/spec/resources/requests/storage'] }] : [];
}

function claimsOfStatefulSets(objects: readonly KubernetesObject[]): readonly JsonObject[] {
  const templates = objects.some((object) => claimTemplates(object).length > 0);
  return templates ? [{ group: 'apps', kind: 'StatefulSet', jqPathExpressions: CLAIM_TEMPLATE_FIELDS }] : [];
}

function filledIn({ group, kind, fields }: Defaults, objects: readonly KubernetesObject[]): readonly JsonObject[] {
  const ours = objects.filter((object) => object.kind === kind && groupOf(object) === group);
  if (ours.length === 0) return [];
  const open = Object.entries(fields).filter(([name]) => !ours.some(({ spec }) => writes(spec, name)));
  return open.length === 0 ? [] : [{ ...(group === '' ? {} : { group }), kind, jqPathExpressions: open.map(([, expression]) => expression) }];
}

function writes(value: Json | undefined, name: string): boolean {
  if (Array.isArray(value)) return (value as readonly Json[]).some((item) => writes(item, name));
  return isJsonObject(value) && (Object.hasOwn(value, name) || Object.values(value).some((child) => writes(child, name)));
}
