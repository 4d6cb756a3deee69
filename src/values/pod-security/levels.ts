import { PodSecurityName } from '../../options/pod-security-level';
import { JsonObject } from '../json';
import { baselineViolations } from './baseline';
import { restrictedViolations } from './restricted';
import { PodSecurityViolation } from './violation';

/** For what `level` refuses `pod`. */
export function podSecurityViolations(pod: JsonObject, level: PodSecurityName): readonly PodSecurityViolation[] {
  if (level === 'privileged') return [];
  return level === 'baseline' ? baselineViolations(pod) : restrictedViolations(pod);
}

/** The strictest level, no stricter than `limit`, that lets in all of `pods`. */
export function strictestLevel(pods: readonly JsonObject[], limit: PodSecurityName = 'restricted'): PodSecurityName {
  const candidates: readonly PodSecurityName[] = limit === 'restricted' ? ['restricted', 'baseline'] : ['baseline'];
  return candidates.find((level) => pods.every((pod) => podSecurityViolations(pod, level).length === 0)) ?? 'privileged';
}
