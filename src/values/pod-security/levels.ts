import { PodSecurityName } from '../../options/pod-security-level';
import { JsonObject } from '../json';
import { baselineViolations } from './baseline';
import { restrictedViolations } from './restricted';
import { PodSecurityViolation } from './violation';

type Violations = WeakMap<JsonObject, readonly PodSecurityViolation[]>;

// A namespace gets its level by its pods, and a rule asks again of the same pods.
const FOUND: Readonly<Record<'baseline' | 'restricted', Violations>> = { baseline: new WeakMap(), restricted: new WeakMap() };

/** For what `level` refuses `pod`. */
export function podSecurityViolations(pod: JsonObject, level: PodSecurityName): readonly PodSecurityViolation[] {
  if (level === 'privileged') return [];
  const known = FOUND[level].get(pod);
  if (known !== undefined) return known;
  const found = level === 'baseline' ? baselineViolations(pod) : restrictedViolations(pod);
  FOUND[level].set(pod, found);
  return found;
}

/** The strictest level, no stricter than `limit`, that lets in all of `pods`. */
export function strictestLevel(pods: readonly JsonObject[], limit: PodSecurityName = 'restricted'): PodSecurityName {
  const candidates: readonly PodSecurityName[] = limit === 'restricted' ? ['restricted', 'baseline'] : ['baseline'];
  return candidates.find((level) => pods.every((pod) => podSecurityViolations(pod, level).length === 0)) ?? 'privileged';
}
