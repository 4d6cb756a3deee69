import { isJsonObject, Json, JsonObject } from '../../../values/json';
import { mapAt, valueAt } from '../lookup';
import { refusedOfClaim, storedClaim } from './claim';
import { refusedOfJob } from './job';
import { refusedOfConfigMap, refusedOfSecret } from './keyed-data';
import { sameMeaning, withDefaults } from './same-meaning';
import { refusedOfService } from './service';
import { refusedOfVolume } from './volume';

/** Fields that the API server does not let change, by kind, and how it stores what is left out of them. */
type StoredFields = Readonly<Record<string, (value: Json | undefined) => Json | undefined>>;

const asWritten = (value: Json | undefined) => value;
const orElse = (byDefault: string) => (value: Json | undefined) => value ?? byDefault;
const role = (value: Json | undefined) => (isJsonObject(value) ? withDefaults(value, { apiGroup: 'rbac.authorization.k8s.io' }) : value);

const FIELDS: Readonly<Record<string, StoredFields>> = {
  ClusterRoleBinding: { roleRef: role },
  DaemonSet: { 'spec.selector': asWritten },
  Deployment: { 'spec.selector': asWritten },
  IngressClass: { 'spec.controller': asWritten },
  PriorityClass: { value: asWritten, preemptionPolicy: orElse('PreemptLowerPriority') },
  ReplicaSet: { 'spec.selector': asWritten },
  ResourceQuota: { 'spec.scopes': asWritten, 'spec.scopeSelector': asWritten },
  RoleBinding: { roleRef: role },
  StatefulSet: { 'spec.selector': asWritten, 'spec.serviceName': asWritten, 'spec.podManagementPolicy': orElse('OrderedReady'), 'spec.volumeClaimTemplates': storedClaims },
  StorageClass: { provisioner: asWritten, parameters: asWritten, reclaimPolicy: orElse('Delete'), volumeBindingMode: orElse('Immediate') },
};

const BY_COMPARISON: Readonly<Record<string, (before: JsonObject, after: JsonObject) => readonly string[]>> = {
  ConfigMap: refusedOfConfigMap,
  Job: refusedOfJob,
  PersistentVolume: refusedOfVolume,
  PersistentVolumeClaim: refusedOfClaim,
  Secret: refusedOfSecret,
  Service: refusedOfService,
};

/** Kinds of other APIs may have names of these and fields of their own. */
const KNOWN_GROUPS = /^(v1|(apps|batch|networking\.k8s\.io|rbac\.authorization\.k8s\.io|scheduling\.k8s\.io|storage\.k8s\.io)\/.*)$/;

/** The fields because of which an API server refuses `after` in place of `before`, two versions of one object. */
export function refusedFields(before: JsonObject, after: JsonObject): readonly string[] {
  const kind = String(after.kind);
  if (!KNOWN_GROUPS.test(String(after.apiVersion))) return [];
  if (Object.hasOwn(BY_COMPARISON, kind)) return BY_COMPARISON[kind](before, after);
  const fields = Object.hasOwn(FIELDS, kind) ? FIELDS[kind] : {};
  return Object.entries(fields).filter(([field, stored]) => !sameMeaning(stored(valueAt(before, field)), stored(valueAt(after, field)))).map(([field]) => field);
}

function storedClaims(claims: Json | undefined): Json | undefined {
  if (!Array.isArray(claims)) return claims;
  return claims.map((claim: Json) => ({ metadata: mapAt(claim, 'metadata'), spec: storedClaim(mapAt(claim, 'spec')) }));
}
