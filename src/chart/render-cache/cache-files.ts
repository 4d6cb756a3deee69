import type * as fs from 'node:fs';

/** What of the file system a cache uses. */
export type CacheFiles = Pick<typeof fs, 'lstatSync' | 'mkdirSync' | 'readFileSync' | 'readdirSync' | 'renameSync' | 'rmSync' | 'statSync' | 'utimesSync' | 'writeFileSync'>;
