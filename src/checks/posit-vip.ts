import { k8s } from 'cdk8s-plus-28';
import { PositVipSettings } from '../options/check/posit-vip';
import { certificateVolume } from '../values/certificate-volume';
import { CheckDefinition, FILES_VOLUME } from './check-job';
import { optionalFromSecret, variable } from './pod/variable';
import { verificationJob, VerificationProgram } from './pod/verification-job';
import { AUTHORITY_FILE, vipConfiguration } from './posit-vip/configuration';
import { ANSWERS_TO_SUITE, VIP_SCRIPT } from './posit-vip/script';

const NAME = 'posit-vip';
const IMAGE = 'ghcr.io/posit-dev/vip:2026.8.0';
/** The user to whom the image gives its folder. */
const USER = 1000;
const CONFIGURATION = 'vip.toml';
const CONFIGURATION_FOLDER = '/vip';
const SCRATCH = '/tmp';
/** The suite publishes content one by one, and installs its packages. */
const TIMEOUT_SECONDS = 3600;

/** After the release: Posit's own suite asks the running Connect. Made where a key is given. */
export const positVip: CheckDefinition<PositVipSettings> = {
  name: NAME,
  jobs: (subject, settings) => {
    const { server } = subject;
    if (server === undefined || settings.apiKey === undefined) return [];
    const files = { [CONFIGURATION]: vipConfiguration(subject, server, settings) };
    const timeoutSeconds = settings.timeoutSeconds ?? TIMEOUT_SECONDS;
    const jobs = verificationJob(program(settings, timeoutSeconds), subject, { ...settings, timeoutSeconds, retries: settings.retries ?? 0 });
    return jobs.map((job) => ({ ...job, files }));
  },
};

function program(settings: PositVipSettings, timeoutSeconds: number): VerificationProgram {
  const { filter, apiKey = { name: '', key: '' } } = settings;
  return {
    check: NAME,
    script: VIP_SCRIPT,
    image: IMAGE,
    answers: ANSWERS_TO_SUITE,
    userId: USER,
    memoryLimit: '2Gi',
    environment: [
      variable('TIME_SECONDS', timeoutSeconds),
      variable('KEY_NAME', apiKey.name),
      variable('KEY_KEY', apiKey.key),
      optionalFromSecret('VIP_CONNECT_API_KEY', apiKey),
      // What is installed in the image stays as it is, and what the suite writes goes where a file can be written.
      variable('HOME', SCRATCH),
      variable('UV_CACHE_DIR', `${SCRATCH}/uv`),
      variable('UV_NO_SYNC', 1),
      variable('PYTHONDONTWRITEBYTECODE', 1),
    ],
    arguments: [
      '--config',
      `${CONFIGURATION_FOLDER}/${CONFIGURATION}`,
      '--api-auth',
      '--basic',
      '--report',
      `${SCRATCH}/report/results.json`,
      ...(filter === undefined ? [] : [`--filter=${filter}`]),
    ],
    volumes: [{ name: 'scratch', emptyDir: {} }, ...authorityVolumes(settings)],
    mounts: [
      { name: 'scratch', mountPath: SCRATCH },
      { name: FILES_VOLUME, mountPath: CONFIGURATION_FOLDER, readOnly: true },
      ...authorityVolumes(settings).map(({ name }) => ({ name, mountPath: AUTHORITY_FILE.replace(/\/[^/]*$/, ''), readOnly: true })),
    ],
  };
}

function authorityVolumes({ certificateAuthority }: PositVipSettings): readonly k8s.Volume[] {
  if (certificateAuthority === undefined) return [];
  return [{ name: 'authority', ...certificateVolume(certificateAuthority, 'ca.crt') }];
}
