import { KubernetesObject } from '../chart/kubernetes-object';
import { CHECK_LABEL } from '../checks/pod/job-spec';
import { NetworkChoice } from '../options/network-policies';
import { EVALUATION_DATABASE_PORT } from '../values/evaluation-database';
import { JsonObject } from '../values/json';
import { at, itemsAt, named, textAt } from '../values/lookup';
import { CONTENT_LABEL } from '../values/network-policies';
import { contentSubject } from './check-subject/content';
import { connectSettings } from './check-subject/connect-settings';
import { repositorySubjects } from './check-subject/repositories';
import { RenderedInstallation } from './check-subject/rendered-installation';
import { EVALUATION_LABEL, labelled } from './labels';
import { NetworkEndpoints, networkEndpoints } from './network-policies/endpoints';
import { allow, ANYWHERE, destinationRules, endpointRules, openEndpoints, peerOf, PodSelector, podsOf, policyObject } from './network-policies/policy';
import { objectNamed } from './object-named';

/** The network policies of an installation, where the user asks for them. */
export function networkPolicyObjects(installation: RenderedInstallation): readonly KubernetesObject[] {
  const choice = installation.props.networkPolicies?._choice;
  if (choice === undefined) return [];
  const network = networkOf(installation, choice);
  const policies = [serverPolicy(network), ...contentPolicies(network), ...checkPolicies(network), ...databasePolicies(network)];
  return policies.map((policy) => labelled(policy, network.releaseName, 'network'));
}

interface Network {
  readonly choice: NetworkChoice;
  readonly releaseName: string;
  readonly endpoints: NetworkEndpoints;
  readonly server: PodSelector;
  /** Undefined for local execution. */
  readonly content?: PodSelector;
  readonly checks: readonly PodSelector[];
  /** The database of an evaluation. */
  readonly database?: PodSelector;
  readonly http: number;
  readonly metrics: number;
}

function networkOf(installation: RenderedInstallation, choice: NetworkChoice): Network {
  const { props, context, release } = installation;
  const { releaseName, namespace, contentNamespace } = context;
  const deployment = objectNamed(release, 'Deployment', context.fullname);
  const settings = connectSettings(release, context.fullname);
  const runner = props.execution?._choice.runner ?? 'kubernetes';
  const environment = runner === 'local' ? [] : contentSubject(installation, runner, settings).environment;
  const ofContent: JsonObject = contentNamespace === namespace ? { matchLabels: { [CONTENT_LABEL]: releaseName } } : {};
  const ofChecks: JsonObject = { matchLabels: { 'app.kubernetes.io/instance': releaseName }, matchExpressions: [{ key: CHECK_LABEL, operator: 'Exists' }] };
  const ports = itemsAt(named(at(deployment, 'spec', 'template', 'spec'), 'connect', 'containers'), 'ports');
  const portOf = (name: string, otherwise: number) => Number(ports.find((port) => textAt(port, 'name') === name)?.containerPort ?? otherwise);
  return {
    choice,
    releaseName,
    endpoints: networkEndpoints(props, settings, repositorySubjects(settings, environment).map(({ url }) => url), context),
    server: { namespace, selector: { matchLabels: at(deployment, 'spec', 'selector', 'matchLabels') } },
    content: runner === 'local' ? undefined : { namespace: contentNamespace, selector: ofContent },
    checks: [...new Set([namespace, contentNamespace])].map((each) => ({ namespace: each, selector: ofChecks })),
    database: props.database?._choice.evaluation && { namespace, selector: { matchLabels: { 'app.kubernetes.io/instance': releaseName, [EVALUATION_LABEL]: 'true' } } },
    http: portOf('http', 3939),
    metrics: portOf('metrics', 3232),
  };
}

function serverPolicy({ choice, endpoints, server, content, checks, database, http, metrics, releaseName }: Network): KubernetesObject {
  const own = [server, ...(content === undefined ? [] : [content]), ...checks].map(podsOf);
  // Content of local execution runs in the pod of the server.
  const reached = content === undefined ? [...endpoints.server, ...endpoints.content] : endpoints.server;
  return policyObject({
    name: `${releaseName}-server`,
    pods: server,
    ingress: [
      ...allow('from', choice.ingressFrom.map(peerOf), [http]),
      ...allow('from', own, [http]),
      ...allow('from', checks.map(podsOf), [metrics]),
      ...allow('from', choice.metricsFrom.map(peerOf), [metrics]),
    ],
    egress: [
      ...dnsRules(choice),
      ...apiRules(choice),
      ...allow('to', [podsOf(server)], [http]),
      ...(content === undefined ? [] : allow('to', [podsOf(content)])),
      ...(database === undefined ? [] : allow('to', [podsOf(database)], [EVALUATION_DATABASE_PORT])),
      ...endpointRules(reached, choice.addresses),
      ...destinationRules(content === undefined ? [...choice.serverEgress, ...choice.contentEgress] : choice.serverEgress),
    ],
    openFor: openEndpoints(reached, choice.addresses),
  });
}

// Connect reaches content at the address of its pod, on a port that it chooses itself.
function contentPolicies({ choice, endpoints, server, content, http, releaseName }: Network): readonly KubernetesObject[] {
  if (content === undefined) return [];
  const policy = policyObject({
    name: `${releaseName}-content`,
    pods: content,
    ingress: allow('from', [podsOf(server)]),
    egress: [
      ...dnsRules(choice),
      ...allow('to', [podsOf(server)], [http]),
      ...endpointRules(endpoints.content, choice.addresses),
      ...destinationRules(choice.contentEgress),
    ],
    openFor: openEndpoints(endpoints.content, choice.addresses),
  });
  return [policy];
}

function checkPolicies({ choice, endpoints, server, checks, database, http, metrics, releaseName }: Network): readonly KubernetesObject[] {
  return checks.map((pods) =>
    policyObject({
      name: `${releaseName}-checks`,
      pods,
      ingress: [],
      egress: [
        ...dnsRules(choice),
        ...apiRules(choice),
        ...allow('to', [podsOf(server)], [http, metrics]),
        ...(database === undefined ? [] : allow('to', [podsOf(database)], [EVALUATION_DATABASE_PORT])),
        ...endpointRules(endpoints.checks, choice.addresses),
        ...destinationRules(choice.serverEgress),
      ],
      openFor: openEndpoints(endpoints.checks, choice.addresses),
    }),
  );
}

function databasePolicies({ server, checks, database, releaseName }: Network): readonly KubernetesObject[] {
  if (database === undefined) return [];
  const ingress = allow('from', [server, ...checks].map(podsOf), [EVALUATION_DATABASE_PORT]);
  return [policyObject({ name: `${releaseName}-database`, pods: database, ingress, egress: [] })];
}

function dnsRules({ dns }: NetworkChoice): readonly JsonObject[] {
  return allow('to', dns.map(peerOf), [53], ['UDP', 'TCP']);
}

function apiRules({ kubernetesApi }: NetworkChoice): readonly JsonObject[] {
  return allow('to', kubernetesApi.length === 0 ? [ANYWHERE] : kubernetesApi.map(peerOf), [443, 6443]);
}
