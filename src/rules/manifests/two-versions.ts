import { twoVersions } from '../image/two-versions';
import { versionInTag } from '../../values/version-in-tag';
import { ConnectServer, connectServers } from '../model/connect-servers';
import { itemsAt, mapAt, textAt } from '../model/lookup';
import { ManifestsModel, nameOf, namespaceOf, objectsOf } from '../model/manifests-model';
import { below } from '../model/value-path';
import { Rule } from '../rule';

/** Both runners keep the image in a text: the base of Jobs, or a template for them. */
const CONTENT_INIT = /connect-content-init:([\w.-]+)/g;

/** The image of content's runtime stands in a ConfigMap that the server mounts. */
export const twoVersionsInManifests: Rule<ManifestsModel> = {
  ...twoVersions,
  refusedByChart: false,
  check: (model) =>
    connectServers(model).flatMap((server) => {
      const { path, container } = server.container;
      const running = versionInTag(textAt(container, 'image').replace(/^.*:/, ''));
      const content = contentVersions(model, server).find((version) => version !== running);
      if (running === undefined || content === undefined) return [];
      return [{ path: below(path, 'image'), received: `of ${running}, and content runs with ${content}`, fix: `versionOverride: "${running}" in the values, or connect-content-init:${running}` }];
    }),
};

function contentVersions(model: ManifestsModel, { pod, namespace }: ConnectServer): readonly string[] {
  const mounted = new Set(itemsAt(pod.pod, 'volumes').map(({ value }) => textAt(value, 'configMap.name')));
  return objectsOf(model, 'ConfigMap')
    .filter(({ object }) => mounted.has(nameOf(object)) && namespaceOf(object) === namespace)
    .flatMap(({ object }) => Object.values(mapAt(object, 'data')))
    .flatMap((text) => (typeof text === 'string' ? [...text.matchAll(CONTENT_INIT)] : []))
    .flatMap(([, tag]) => versionInTag(tag) ?? []);
}
