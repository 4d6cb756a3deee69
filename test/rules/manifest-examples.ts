import { describe, expect, it } from 'vitest';
import { KubernetesObject } from '../../src/chart/kubernetes-object';
import { evaluateManifests, MANIFEST_RULES } from '../../src/rules/engine';
import { Finding } from '../../src/rules/finding';
import { ManifestsModel, manifestsModel } from '../../src/rules/model/manifests-model';
import { Rule } from '../../src/rules/rule';
import { JsonObject } from '../../src/values/json';

/** Manifests that break the rule: their name, the objects, and the places that the rule must name. */
type Violated = readonly [name: string, objects: readonly KubernetesObject[], ...paths: readonly string[]];

/** Manifests that keep the rule, as close to a violation as can be. */
type Respected = readonly [name: string, objects: readonly KubernetesObject[]];

/** Examples of one rule on manifests. */
export function itHoldsOfManifests(
  rule: Rule<ManifestsModel>,
  examples: { readonly violated: readonly Violated[]; readonly respected: readonly Respected[]; readonly digestsRequired?: boolean },
): void {
  const found = (objects: readonly KubernetesObject[]) => findingsIn(objects, examples.digestsRequired).filter((finding) => finding.rule === rule.id);

  describe(`${rule.id}: ${rule.title}`, () => {
    it('is in the catalogue', () => expect(MANIFEST_RULES).toContain(rule));

    it.each(examples.violated.map(([name, objects, ...paths]) => ({ name, objects, paths })))('is violated: $name', ({ objects, paths }) => {
      expect(found(objects).map((finding) => finding.path)).toEqual(paths);
      for (const finding of found(objects)) expect([finding.message, finding.why, finding.fix].every((text) => text.length > 10)).toBe(true);
    });

    it.each(examples.respected.map(([name, objects]) => ({ name, objects })))('is kept: $name', ({ objects }) => {
      expect(found(objects)).toEqual([]);
    });
  });
}

/** All findings in `objects`. */
export function findingsIn(objects: readonly KubernetesObject[], digestsRequired = false): readonly Finding[] {
  return evaluateManifests(manifestsModel(objects, digestsRequired)).findings;
}

/** An object of `kind` named `connect` in the namespace `posit-connect`, with further `fields`. */
export function object(kind: string, fields: JsonObject = {}, metadata: JsonObject = {}): KubernetesObject {
  const apiVersion = { ClusterRole: 'rbac.authorization.k8s.io/v1', Deployment: 'apps/v1', Ingress: 'networking.k8s.io/v1', Job: 'batch/v1' }[kind] ?? 'v1';
  return { apiVersion, kind, metadata: { name: 'connect', namespace: 'posit-connect', ...metadata }, ...fields };
}

/** A Deployment of one server container with further fields. */
export function deployment(container: JsonObject, pod: JsonObject = {}): KubernetesObject {
  return object('Deployment', { spec: { template: { spec: { containers: [{ name: 'connect', image: 'posit/connect:2026.08.0-ubuntu-24.04', ...container }], ...pod } } } });
}
