import { KubernetesObject } from '../../../src/chart/kubernetes-object';
import { disruptionBudgetInManifests } from '../../../src/rules/manifests/disruption-budget';
import { JsonObject } from '../../../src/values/json';
import { itHoldsOfManifests, object } from '../manifest-examples';
import { configuration, server } from './connect-release';

const budget = (selector: JsonObject, metadata: JsonObject = {}): KubernetesObject => ({ ...object('PodDisruptionBudget', { spec: { selector } }, metadata), apiVersion: 'policy/v1' });

const SERVERS = server({}, {}, { replicas: 3 });
const SERVICE = object('Service', { spec: { selector: { app: 'connect' } } });
const RELEASE = [configuration('[Server]\n'), SERVICE];
const REPLICAS = 'Deployment posit-connect/connect: spec.replicas';

itHoldsOfManifests(disruptionBudgetInManifests, {
  violated: [
    ['no budget', [SERVERS, ...RELEASE], REPLICAS],
    ['a budget of something else', [SERVERS, ...RELEASE, budget({ matchLabels: { app: 'other' } })], REPLICAS],
    ['a budget in another namespace', [SERVERS, ...RELEASE, budget({ matchLabels: { app: 'connect' } }, { namespace: 'other' })], REPLICAS],
  ],
  respected: [
    ['a budget', [SERVERS, ...RELEASE, budget({ matchLabels: { app: 'connect' } })]],
    ['a budget without a namespace, as the chart makes it', [SERVERS, ...RELEASE, budget({ matchLabels: { app: 'connect' } }, { namespace: undefined })]],
    ['a budget by expressions', [SERVERS, ...RELEASE, budget({ matchExpressions: [{ key: 'app', operator: 'Exists' }] })]],
    ['one server', [server(), ...RELEASE]],
    ['the Deployment alone, beside which a budget may stand', [SERVERS], ],
    ['no number, which a HorizontalPodAutoscaler may set', [server({}, {}, { replicas: undefined }), ...RELEASE]],
  ],
});
