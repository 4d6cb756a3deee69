/** Kinds with which data goes, or can no longer be found. Deleting a namespace deletes the claims in it. */
export const DATA_KINDS: ReadonlySet<string> = new Set(['Namespace', 'PersistentVolume', 'PersistentVolumeClaim']);
