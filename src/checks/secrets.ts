import { CheckSettings } from '../options/check/check-settings';
import { CheckDefinition, CheckJob } from './check-job';
import { SecretRead } from './check-subject';
import { busyboxImage } from './pod/image';
import { jobSpec, PodSurroundings } from './pod/job-spec';
import { secretFolders } from './pod/secret-volume';
import { quickTimeout } from './pod/timeout';
import { variable } from './pod/variable';
import { SECRET_FILES } from './shell/secret-files';
import { VERDICT } from './shell/verdict';

const NAME = 'secrets';

/** Arguments, five for each: folder, Secret, keys of which one must be there (none for any), what reads it, command that makes it. */
const SCRIPT = String.raw`${VERDICT}${SECRET_FILES}
set -f
which_key() {
  for name in $2; do [ ! -e "$1/$name" ] || { printf '%s' "$name"; return; }; done
  set -- $2 $(keys_in "$1")
  [ "$#" -eq 0 ] || printf '%s' "$1"
}
while [ "$#" -ge 5 ]; do
  key=$(which_key "$1" "$3")
  if secret_has "$1" "$2" "$key" "$4" "$5"; then ok "Secret $2 has key $key ($4)"; fi
  shift 5
done
verdict
`;

/** The Secrets that the deployment reads have the keys that it reads. */
export const secrets: CheckDefinition = {
  name: NAME,
  jobs: (subject, settings) => {
    const { namespace, content } = subject;
    const of = (place: string) => subject.secrets.filter((read) => read.namespace === place);
    const server = jobFor(of(namespace), NAME, subject, settings);
    if (content === undefined || content.namespace === namespace) return server;
    return [...server, ...jobFor(of(content.namespace), `content-${NAME}`, content, settings)];
  },
};

/** The Job that looks at Secrets of one namespace; none where there are none. */
function jobFor(reads: readonly SecretRead[], name: string, pods: PodSurroundings, settings: CheckSettings): readonly CheckJob[] {
  if (reads.length === 0) return [];
  const [{ namespace }] = reads;
  const folders = secretFolders([...new Set(reads.map((read) => read.name))]);
  const spec = jobSpec(
    {
      check: NAME,
      image: busyboxImage(settings),
      shell: 'sh',
      script: SCRIPT,
      timeoutSeconds: quickTimeout(settings),
      arguments: reads.flatMap((read) => keysOf(read).flatMap((key) => [folders.get(read.name)?.path ?? '', read.name, key, read.reader, command(read)])),
      environment: [variable('NAMESPACE', namespace)],
      volumes: [...folders.values()].map(({ volume }) => volume),
      mounts: [...folders.values()].map(({ mount }) => mount),
    },
    pods,
    settings,
  );
  return [{ name, stage: 'preflight', namespace, spec }];
}

function keysOf({ kind, key = '' }: SecretRead): readonly string[] {
  switch (kind) {
    case 'tls':
      return ['tls.crt', 'tls.key'];
    case 'registry':
      return ['.dockerconfigjson .dockercfg'];
    case 'generic':
      return [key];
  }
}

/** The command that makes the Secret; values come from files, so that they stay out of the history of a shell. */
function command({ namespace, name, kind, key }: SecretRead): string {
  const create = `kubectl -n ${namespace} create secret`;
  switch (kind) {
    case 'tls':
      return `${create} tls ${name} --cert=FILE --key=FILE`;
    case 'registry':
      return `${create} docker-registry ${name} --from-file=.dockerconfigjson=FILE`;
    case 'generic':
      return `${create} generic ${name} --from-file=${key === undefined ? 'FOLDER' : `${key}=FILE`}`;
  }
}
