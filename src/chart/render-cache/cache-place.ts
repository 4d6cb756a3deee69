import * as path from 'node:path';
import { RenderCacheChoice } from '../../options/render-cache';
import { cacheFolder } from '../cache-folder';
import { EntryFolder } from './entry-folder';

/** Names the folder, or says `off`. */
const RENDER_CACHE_VARIABLE = 'CDK8S_POSIT_CONNECT_RENDER_CACHE';

/** Below the folder that the user names lies one of ours: whose it is and who may write there is our business. */
const OWN_FOLDER = 'cdk8s-posit-connect-renders';

const opened = new Map<string, EntryFolder>();

/** The folder that keeps what was rendered; undefined where nothing is kept. */
export function openCache(choice: RenderCacheChoice, named: string | undefined = process.env[RENDER_CACHE_VARIABLE]): EntryFolder | undefined {
  if (choice.kind === 'off' || named === 'off') return undefined;
  const place = choice.kind === 'folder' ? path.join(path.resolve(choice.path), OWN_FOLDER) : standardPlace(named);
  const key = JSON.stringify([place, choice.maxBytes]);
  const folder = opened.get(key) ?? new EntryFolder(place, choice.maxBytes);
  opened.set(key, folder);
  return folder;
}

/** What is wrong with the caches of this process, one line each. */
export function cacheComplaints(): readonly string[] {
  return [...opened.values()].flatMap(({ complaint }) => (complaint === undefined ? [] : [complaint]));
}

function standardPlace(named: string | undefined): string {
  return named ? path.join(path.resolve(named), OWN_FOLDER) : path.join(cacheFolder(), 'renders');
}
