/**
 * What the official chart (0.21.0) lets Connect do in the content namespace, by runner. One line a resource: API group
 * (`-` for the core), resource, sub-resource (`-` for none), verbs.
 */
export const RUNNER_RIGHTS = {
  kubernetes: [
    '- serviceaccounts - list',
    '- pods - get list watch',
    '- pods log get',
    '- pods attach create get',
    '- pods exec create get',
    '- events - list',
    '- services - create get list watch',
    'batch jobs - create get list watch delete',
    'discovery.k8s.io endpointslices - list watch',
  ].join('\n'),
  launcher: [
    '- serviceaccounts - list',
    '- pods - create get list watch update patch delete',
    '- pods log get list watch',
    '- pods attach create get list watch update patch delete',
    '- pods exec create get list watch update patch delete',
    '- events - watch',
    '- services - create get list watch delete',
    'batch jobs - create get list watch update patch delete',
    'metrics.k8s.io pods - get',
  ].join('\n'),
} as const;
