import { App } from 'cdk8s';

const apps = new WeakSet<App>();

/** Says that the files of each installation of `app` lie in a folder of its own. */
export function givesOwnFolders(app: App): void {
  apps.add(app);
}

/** Whether somebody said so of `app`. */
export function hasOwnFolders(app: App): boolean {
  return apps.has(app);
}
