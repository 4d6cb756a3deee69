import { serviceBaseKind } from '../../../src/rules/content/service-base-kind';
import { itHolds, STORED } from '../rule-examples';

itHolds(serviceBaseKind, {
  violated: [
    ['an Ingress', { ...STORED, backends: { kubernetes: { defaultResourceServiceBase: { kind: 'Ingress' } } } }, 'backends.kubernetes.defaultResourceServiceBase.kind'],
  ],
  respected: [
    ['a Service', { ...STORED, backends: { kubernetes: { defaultResourceServiceBase: { kind: 'Service' } } } }],
    ['none', { ...STORED, backends: { kubernetes: { defaultResourceServiceBase: { spec: { type: 'ClusterIP' } } } } }],
    ['an Ingress in local execution', { backends: { kubernetes: { enabled: false, defaultResourceServiceBase: { kind: 'Ingress' } } } }],
  ],
});
