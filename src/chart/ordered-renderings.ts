import { KubernetesObject } from './kubernetes-object';

/** Gives the objects of a release that is being rendered; undefined where that failed. */
type Ordered = () => readonly KubernetesObject[] | undefined;

/** What is being rendered ahead of those who will ask for it, by key. */
export const ahead = new Map<string, Ordered>();
