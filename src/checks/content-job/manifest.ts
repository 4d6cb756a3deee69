import { JsonObject } from '../../values/json';
import { listAt, mapAt } from '../../values/lookup';
import { ContentSubject } from '../check-subject';
import { CHECK_LABEL } from '../pod/job-spec';

/** What the check puts into the manifest once it knows it: the Job's name, and user and group of content. */
export const NAME_PLACE = 'cdk8s-posit-connect-name';
export const USER_PLACE = 'cdk8s-posit-connect-user';
export const GROUP_PLACE = 'cdk8s-posit-connect-group';

/** The last word of a content pod that could do all it was to try. */
export const DONE = 'content-job: done';

const DATA_VOLUME = 'connect-check-data';
const DATA_FOLDER = '/mnt/connect-check-data';
const SECONDS_AFTER = 300;

/** Arguments: folder of the data and folder of the runtime; empty where the pod has none. POSIX, for whatever the image has. */
const CONTENT_SCRIPT = String.raw`
if [ -n "$1" ]; then
  if said=$(ls "$1" 2>&1 >/dev/null); then echo 'data: ok'; else echo "data: $said"; fi
fi
if [ -n "$2" ]; then
  if [ -n "$(ls -A "$2" 2>/dev/null)" ]; then echo 'runtime: ok'; else echo "runtime: $2 is empty"; fi
fi
echo '${DONE}'
`;

/** A Job as Connect makes them for content, in `image`, that tries its surroundings in place of content. */
export function contentJobManifest(content: ContentSubject, image: string, timeoutSeconds: number): JsonObject {
  const { job, claimName } = content;
  const { metadata, podMetadata, pod, runtimeFolder = '' } = job;
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { ...metadata, name: NAME_PLACE, namespace: content.namespace, labels: labelled(metadata) },
    spec: {
      backoffLimit: 0,
      activeDeadlineSeconds: timeoutSeconds,
      // In case that the check is killed before it has removed its Job.
      ttlSecondsAfterFinished: SECONDS_AFTER,
      template: {
        metadata: { ...podMetadata, labels: labelled(podMetadata) },
        spec: {
          ...pod,
          restartPolicy: 'Never',
          terminationGracePeriodSeconds: 1,
          securityContext: { ...mapAt(pod.securityContext), runAsUser: USER_PLACE, runAsGroup: GROUP_PLACE },
          initContainers: job.initContainers,
          containers: [...job.sideContainers, contentContainer(content, image, claimName === undefined ? '' : DATA_FOLDER, runtimeFolder)],
          volumes: [...listAt(pod.volumes), ...(claimName === undefined ? [] : [{ name: DATA_VOLUME, persistentVolumeClaim: { claimName } }])],
        },
      },
    },
  };
}

function contentContainer({ job, subPath }: ContentSubject, image: string, dataFolder: string, runtimeFolder: string): JsonObject {
  const mount = { name: DATA_VOLUME, mountPath: dataFolder, readOnly: true, ...(subPath === undefined ? {} : { subPath }) };
  const { env, ...container } = job.content;
  return {
    ...container,
    // What stands there in plain text need not stand here, too; what a Secret or ConfigMap lacks keeps content from starting.
    env: listAt(env).filter((entry) => mapAt(entry).valueFrom !== undefined),
    image,
    command: ['sh', '-c', CONTENT_SCRIPT, 'content-job'],
    args: [dataFolder, runtimeFolder],
    volumeMounts: [...listAt(job.content.volumeMounts), ...(dataFolder === '' ? [] : [mount])],
  };
}

function labelled(metadata: JsonObject): JsonObject {
  return { ...mapAt(metadata.labels), [CHECK_LABEL]: 'content-pod' };
}
