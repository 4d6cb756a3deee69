import { describe, expect, it } from 'vitest';
import { stickySessions } from '../../../src/rules/availability/sticky-sessions';
import { Json, JsonObject } from '../../../src/values/json';
import { itHolds, modelOf, STORED } from '../rule-examples';

const STICKY_BACKEND = { apiVersion: 'cloud.google.com/v1', kind: 'BackendConfig', spec: { sessionAffinity: { affinityType: 'GENERATED_COOKIE' } } };

itHolds(stickySessions, {
  violated: [
    ['no ingress', { ...STORED, replicas: 2 }, 'replicas'],
    ['an ingress that says nothing', behind({ 'nginx.ingress.kubernetes.io/proxy-body-size': '0' }), 'replicas'],
    ['affinity of another kind', behind({ 'nginx.ingress.kubernetes.io/affinity': 'none' }), 'replicas'],
    ['an ingress that is switched off', { ...behind({ 'nginx.ingress.kubernetes.io/affinity': 'cookie' }), ingress: { enabled: false, annotations: { 'nginx.ingress.kubernetes.io/affinity': 'cookie' } } }, 'replicas'],
    ['an ingress that nobody switched on', { ...STORED, replicas: 2, ingress: { annotations: { 'nginx.ingress.kubernetes.io/affinity': 'cookie' } } }, 'replicas'],
    ['sticky sessions switched off', behind({ 'alb.ingress.kubernetes.io/target-group-attributes': 'stickiness.enabled=false' }), 'replicas'],
    ['a BackendConfig in sight that has no affinity', google({ ...STICKY_BACKEND, spec: { timeoutSec: 60 } }), 'replicas'],
    ['a BackendConfig in sight that switches affinity off', google({ ...STICKY_BACKEND, spec: { sessionAffinity: { affinityType: 'NONE' } } }), 'replicas'],
    ['a Service without affinity', { ...STORED, replicas: 2, extraObjects: [{ apiVersion: 'v1', kind: 'Service', spec: { sessionAffinity: 'None' } }] }, 'replicas'],
  ],
  respected: [
    ['one server', { ...STORED, replicas: 1 }],
    ['NGINX', behind({ 'nginx.ingress.kubernetes.io/affinity': 'cookie' })],
    ['Application Gateway', behind({ 'appgw.ingress.kubernetes.io/cookie-based-affinity': 'true' })],
    ['ALB, among other attributes', behind({ 'alb.ingress.kubernetes.io/target-group-attributes': 'deregistration_delay.timeout_seconds=30,stickiness.enabled=true' })],
    ['Traefik, at the Service', { ...STORED, replicas: 2, service: { annotations: { 'traefik.ingress.kubernetes.io/service.sticky.cookie': 'true' } } }],
    ['a BackendConfig among the extra objects', google(STICKY_BACKEND)],
    ['a BackendConfig out of sight', google()],
    ['a route of the Gateway API, as a template', { ...STORED, replicas: 2, extraObjects: ['kind: HTTPRoute\nspec:\n  rules:\n    - sessionPersistence:\n        sessionName: connect'] }],
  ],
});

describe('what the values do not show', () => {
  it('is taken from the program', () => {
    expect(stickySessions.check({ ...modelOf({ ...STORED, replicas: 2 }), sessionsKept: true })).toEqual([]);
  });
});

function behind(annotations: JsonObject): JsonObject {
  return { ...STORED, replicas: 2, ingress: { enabled: true, annotations } };
}

function google(...extraObjects: readonly Json[]): JsonObject {
  return { ...STORED, replicas: 2, extraObjects, service: { annotations: { 'cloud.google.com/backend-config': '{"ports": {"http":"connect"}}' } } };
}
