import { CheckSettings } from '../options/check/check-settings';
import { CheckDefinition } from './check-job';
import { CheckSubject, LicenseSubject } from './check-subject';
import { LICENSE_SCRIPT } from './license-script';
import { busyboxImage } from './pod/image';
import { CheckProgram, jobSpec } from './pod/job-spec';
import { secretFolders } from './pod/secret-volume';
import { quickTimeout } from './pod/timeout';
import { variable } from './pod/variable';
import { tcpProgram } from './shell/tcp';

const NAME = 'license';

/** The license file is in its Secret and looks like one, or the license server answers. */
export const license: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    if (subject.license === undefined) return [];
    const spec = jobSpec(program(subject.license, subject, settings), subject, settings);
    return [{ name: NAME, stage: 'preflight', namespace: subject.namespace, spec }];
  },
};

function program(source: LicenseSubject, { namespace }: CheckSubject, settings: CheckSettings): CheckProgram {
  if (source.kind === 'server') return tcpProgram(NAME, [source], settings);
  const [folder] = secretFolders([source.name]).values();
  return {
    check: NAME,
    image: busyboxImage(settings),
    shell: 'sh',
    script: LICENSE_SCRIPT,
    timeoutSeconds: quickTimeout(settings),
    environment: [variable('NAMESPACE', namespace), variable('HOLDER', source.name), variable('KEY', source.key), variable('FOLDER', folder.path)],
    volumes: [folder.volume],
    mounts: [folder.mount],
  };
}
