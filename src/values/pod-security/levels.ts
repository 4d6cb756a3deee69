import { PodSecurityName } from '../../options/pod-security-level';
import { JsonObject } from '../json';
import { onceFor } from '../once-for';
import { baselineViolations } from './baseline';
import { restrictedViolations } from './restricted';
import { PodSecurityViolation } from './violation';

// A namespace gets its level by its pods, and a rule asks again of the same pods.
const VIOLATIONS = { baseline: onceFor(baselineViolations), restricted: onceFor(restrictedViolations) } as const;

/** For what `level` refuses `pod`. */
export function podSecurityViolations(pod: JsonObject, level: PodSecurityName): readonly PodSecurityViolation[] {
  return level === 'privileged' ? [] : VIOLATIONS[level](pod);
}

/** The strictest level, no stricter than `limit`, that lets in all of `pods`. */
export function strictestLevel(pods: readonly JsonObject[], limit: PodSecurityName = 'restricted'): PodSecurityName {
  const candidates: readonly PodSecurityName[] = limit === 'restricted' ? ['restricted', 'baseline'] : ['baseline'];
  return candidates.find((level) => pods.every((pod) => podSecurityViolations(pod, level).length === 0)) ?? 'privileged';
}
