/** Where cdk8s-plus names a type otherwise than Kubernetes does. */
const RENAMED = {
  GRPCAction: 'GrpcAction',
  HTTPGetAction: 'HttpGetAction',
  IngressTLS: 'IngressTls',
  Job: 'KubeJobProps',
  Service: 'KubeServiceProps',
  TCPSocketAction: 'TcpSocketAction',
};

/** The name in cdk8s-plus' `k8s` of a Kubernetes type such as `io.k8s.api.core.v1.EnvVar`. */
export function kubernetesType(fullName) {
  const name = fullName.slice(fullName.lastIndexOf('.') + 1);
  return RENAMED[name] ?? name;
}
