import { Json, JsonObject } from './json';
import { itemsAt, mapAt } from './lookup';

/** How content Jobs begin: what the release says of them, before Connect adds what belongs to one piece of content. */
export interface ContentJob {
  readonly metadata: JsonObject;
  readonly podMetadata: JsonObject;
  /** Spec of the pod without containers. */
  readonly pod: JsonObject;
  readonly initContainers: readonly JsonObject[];
  readonly sideContainers: readonly JsonObject[];
  /** The container in which content runs, without its image. */
  readonly content: JsonObject;
  /** Folder in which content finds Connect's runtime; undefined where no init container brings it. */
  readonly runtimeFolder?: string;
}

const RUNTIME_VOLUME = 'rsc-volume';
const RUNTIME = { name: RUNTIME_VOLUME, emptyDir: {} };
const RUNTIME_SOURCE = { name: RUNTIME_VOLUME, mountPath: '/mnt/rstudio-connect-runtime/' };
const RUNTIME_FOLDER = '/opt/rstudio-connect-runtime';
const LAUNCHER_RUNTIME = '/opt/rstudio-connect';

/** The content Jobs of `values`, as the chart describes them to `runner`; `version` is that of Connect. */
export function contentJob(values: JsonObject, runner: 'kubernetes' | 'launcher', version: string): ContentJob {
  return runner === 'kubernetes' ? directJob(values, version) : launchedJob(values, version);
}

function directJob(values: JsonObject, version: string): ContentJob {
  const backend = mapAt(values, 'backends', 'kubernetes');
  const base = mapAt(backend, 'defaultResourceJobBase');
  const template = mapAt(base, 'spec', 'template');
  const { containers, initContainers, volumes, ...pod } = mapAt(template, 'spec');
  const content = itemsAt(containers).find(({ name }) => name === 'connect-content') ?? { name: 'connect-content' };
  const parts = {
    metadata: mapAt(base, 'metadata'),
    podMetadata: mapAt(template, 'metadata'),
    sideContainers: itemsAt(containers).filter(({ name }) => name !== 'connect-content'),
  };
  const chosen = mapAt(backend, 'defaultInitContainer');
  if (chosen.enabled === false) return { ...parts, pod: { ...pod, volumes }, initContainers: itemsAt(initContainers), content };
  const folder = mapAt(values, 'config', 'Kubernetes').ConnectRuntimeDir;
  const runtimeFolder = typeof folder === 'string' && folder !== '' ? folder : RUNTIME_FOLDER;
  return {
    ...parts,
    pod: { ...pod, volumes: withItem(itemsAt(volumes), RUNTIME) },
    initContainers: completed(itemsAt(initContainers), initContainer('connect-content-init', chosen, version)),
    content: mounting(content, { name: RUNTIME_VOLUME, mountPath: runtimeFolder }),
    runtimeFolder,
  };
}

function launchedJob(values: JsonObject, version: string): ContentJob {
  const template = mapAt(values, 'launcher', 'templateValues');
  const { labels, annotations, env, resources, imagePullPolicy, volumeMounts, containerSecurityContext, defaultSecurityContext, extraContainers, initContainers, volumes, command: _command, ...pod } =
    mapAt(template, 'pod');
  const securityContext = filled(containerSecurityContext) ?? filled(defaultSecurityContext);
  const content = withoutEmpty({ name: 'rs-launcher-container', env, resources, imagePullPolicy, volumeMounts, securityContext });
  const parts = { metadata: mapAt(template, 'job'), podMetadata: withoutEmpty({ labels, annotations }), sideContainers: itemsAt(extraContainers) };
  const chosen = mapAt(values, 'launcher', 'defaultInitContainer');
  if (chosen.enabled === false) return { ...parts, pod: withoutEmpty({ ...pod, volumes }), initContainers: itemsAt(initContainers), content };
  return {
    ...parts,
    pod: withoutEmpty({ ...pod, volumes: withItem(itemsAt(volumes), RUNTIME) }),
    initContainers: [...itemsAt(initContainers), initContainer('init', { imagePullPolicy: 'IfNotPresent', ...chosen }, version)],
    content: ['R', 'python', 'scripts', 'ext'].reduce(
      (container, subPath) => mounting(container, { name: RUNTIME_VOLUME, mountPath: `${LAUNCHER_RUNTIME}/${subPath}`, subPath }),
      content,
    ),
    runtimeFolder: LAUNCHER_RUNTIME,
  };
}

function initContainer(name: string, { repository, tag, imagePullPolicy, resources, securityContext }: JsonObject, version: string): JsonObject {
  const image = `${typeof repository === 'string' ? repository : 'posit/connect-content-init'}:${typeof tag === 'string' && tag !== '' ? tag : version}`;
  return withoutEmpty({ name, image, imagePullPolicy, resources, securityContext, volumeMounts: [RUNTIME_SOURCE] });
}

/** The containers with `added` in them; where one has its name already, it keeps what it says and gets what it lacks. */
function completed(containers: readonly JsonObject[], added: JsonObject): readonly JsonObject[] {
  if (!containers.some(({ name }) => name === added.name)) return [...containers, added];
  return containers.map((container) => (container.name === added.name ? mounting({ ...added, ...container }, RUNTIME_SOURCE) : container));
}

function mounting(container: JsonObject, mount: JsonObject): JsonObject {
  const mounts = itemsAt(container.volumeMounts);
  const isThere = mounts.some(({ name, mountPath }) => name === mount.name && mountPath === mount.mountPath);
  return { ...container, volumeMounts: isThere ? mounts : [...mounts, mount] };
}

function withItem(list: readonly JsonObject[], added: JsonObject): readonly JsonObject[] {
  return list.some(({ name }) => name === added.name) ? list : [...list, added];
}

function withoutEmpty(map: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(map).filter(([, value]) => filled(value) !== undefined));
}

function filled(value: Json | undefined): Json | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  return typeof value === 'object' && Object.keys(value).length === 0 ? undefined : value;
}
