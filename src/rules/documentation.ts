/** Pages of Posit and Kubernetes on which rules rest. */
export const PAGES = {
  chart: 'https://docs.posit.co/helm/charts/rstudio-connect/README.html',
  chartConfig: 'https://docs.posit.co/connect/admin/appendix/off-host/helm-reference/',
  configuration: 'https://docs.posit.co/connect/admin/appendix/configuration/',
  databaseProvider: 'https://docs.posit.co/connect/admin/database/migration/',
  disruptions: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  directRunner: 'https://docs.posit.co/helm/examples/connect/upgrade-launcher-to-kubernetes/launcher-to-kubernetes.html',
  environments: 'https://docs.posit.co/connect/user/environments',
  highAvailability: 'https://docs.posit.co/connect/admin/load-balancing/',
  launcherJobs: 'https://docs.posit.co/helm/docs/customize.html',
  offHost: 'https://docs.posit.co/connect/admin/getting-started/off-host-install/',
  probes: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
  secrets: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  services: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  spread: 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/',
  subPath: 'https://kubernetes.io/docs/concepts/storage/volumes/#using-subpath',
  volumes: 'https://kubernetes.io/docs/concepts/storage/volumes/',
} as const;
