import { PAGES } from '../documentation';
import { extraName, extraObjects, templateMentions } from '../model/extra-objects';
import { askedClasses, isMountedByMany } from '../model/shared-claims';
import { unfitClass, unfitDefinition, UnfitStorage } from '../model/storage-kinds';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const BEHIND: Readonly<Record<UnfitStorage, string>> = {
  disk: 'which gives disks of one node',
  smb: 'which gives shares over SMB',
  objects: 'which gives a mounted object store',
};

/** Names are not certain, but these mean the same in every cluster that has them. */
export const classDoesNotShare: Rule<ValuesModel> = {
  id: 'CONNECT071',
  severity: 'warning',
  title: 'The storage class is known not to serve a server and its content',
  why: 'A disk holds up pods on every other node in ContainerCreating; on SMB and object stores owners and modes of files cannot be set, and publishing fails, from git, too.',
  fix: 'storageClassName: "<a class over NFS, EFS, Filestore, CephFS or Azure Files with protocol nfs>"',
  documentation: PAGES.storageClasses,
  check: (model) =>
    askedClasses(model).flatMap(({ path, value }) => {
      const unfit = typeof value === 'string' ? storageBehind(model, value) : undefined;
      if (unfit === undefined || (unfit === 'disk' && !isMountedByMany(model))) return [];
      const what = path.at(-1) === 'name' ? `a claim of the class ${JSON.stringify(value)}` : JSON.stringify(value);
      return [{ path, received: `${what}, ${BEHIND[unfit]}` }];
    }),
};

// A definition in sight says more than a name, and a template hides one.
function storageBehind(model: ValuesModel, name: string): UnfitStorage | undefined {
  const [defined] = extraObjects(model, 'StorageClass').filter(({ object }) => extraName(object) === name);
  if (defined !== undefined) return unfitDefinition(defined.object);
  return templateMentions(model, 'StorageClass') ? undefined : unfitClass(name);
}
