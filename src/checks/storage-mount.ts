import { k8s } from 'cdk8s-plus-28';
import { StorageMountSettings } from '../options/check/storage-mount';
import { CheckDefinition } from './check-job';
import { CheckSubject, StorageSubject } from './check-subject';
import { CHECK_LABEL, jobSpec } from './pod/job-spec';
import { serverImageTimeout } from './pod/timeout';
import { fromField, variable } from './pod/variable';
import { STORAGE_SCRIPT } from './storage-mount-script';

const NAME = 'storage-mount';
const MOUNT = '/mnt/storage';
const CONNECT_USER = 'rstudio-connect';
const GIBIBYTE_IN_KIBIBYTES = 1024 * 1024;

/**
 * Two pods mount the claim at once and find in it what Connect's data needs.
 *
 * They run as root, because Connect's server does: it gives files to the user it drops to (CHOWN, FOWNER), works in
 * folders of that user (DAC_OVERRIDE) and becomes that user (SETUID, SETGID). All other capabilities are dropped.
 */
export const storageMount: CheckDefinition<StorageMountSettings> = {
  name: NAME,
  jobs: (subject, settings) => {
    if (subject.storage === undefined) return [];
    const stage = subject.storage.comesWithRelease === true ? 'verification' : 'preflight';
    return [{ name: NAME, stage, namespace: subject.namespace, spec: twoPods(subject, subject.storage, settings) }];
  },
};

/** A pod that is tried again would wait for a partner that is gone: so one attempt only. */
function twoPods(subject: CheckSubject, storage: StorageSubject, settings: StorageMountSettings): k8s.JobSpec {
  const spec = onePod(subject, storage, { ...settings, retries: 0 });
  const { template } = spec;
  return {
    ...spec,
    completionMode: 'Indexed',
    completions: 2,
    parallelism: 2,
    template: { ...template, spec: template.spec && { ...template.spec, affinity: { ...template.spec.affinity, ...apart() } } },
  };
}

function onePod(subject: CheckSubject, storage: StorageSubject, settings: StorageMountSettings): k8s.JobSpec {
  const timeoutSeconds = serverImageTimeout(settings);
  return jobSpec(
    {
      check: NAME,
      image: settings.image ?? subject.serverImage,
      shell: 'bash',
      script: STORAGE_SCRIPT,
      timeoutSeconds,
      graceSeconds: 30,
      rootWith: ['CHOWN', 'FOWNER', 'DAC_OVERRIDE', 'SETUID', 'SETGID'],
      environment: [
        variable('STORAGE', MOUNT),
        variable('PATIENCE', Math.max(1, Math.floor(timeoutSeconds / 2))),
        variable('RUN_AS', settings.user ?? CONNECT_USER),
        variable('NEEDED_KIBIBYTES', settings.minimumFreeSpace?.toKibibytes() ?? GIBIBYTE_IN_KIBIBYTES),
        fromField('NODE', 'spec.nodeName'),
        fromField('RUN', "metadata.labels['controller-uid']"),
      ],
      volumes: [{ name: 'storage', persistentVolumeClaim: { claimName: storage.claimName } }],
      mounts: [{ name: 'storage', mountPath: MOUNT, subPath: storage.subPath }],
    },
    subject,
    settings,
  );
}

/** On different nodes where there are any: a cluster of one node can be checked, too. */
function apart(): k8s.Affinity {
  const podAffinityTerm = { topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { [CHECK_LABEL]: NAME } } };
  return { podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm }] } };
}
