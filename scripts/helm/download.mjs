import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helmFile, PINNED_HELM } from './location.mjs';

/** Where helm's releases are published. */
export const OFFICIAL_DOWNLOADS = 'https://get.helm.sh';

const PATIENCE_MS = 5_000;
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64', arm: 'arm', ia32: '386', ppc64: 'ppc64le', s390x: 's390x', riscv64: 'riscv64' };
const SYSTEMS = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The archive is there but is not the one that was published: nothing that may be passed over. */
export class ChecksumMismatch extends Error {}

/**
 * Downloads the pinned helm from `base` into `folder` and verifies it with the checksum published beside it.
 * Gives the path of the binary, or undefined where the download cannot be reached.
 */
export async function downloadHelm(base, folder, platform = process.platform, arch = process.arch) {
  const target = `${SYSTEMS[platform] ?? platform}-${ARCHITECTURES[arch] ?? arch}`;
  const file = `helm-v${PINNED_HELM}-${target}.${platform === 'win32' ? 'zip' : 'tar.gz'}`;
  const url = `${base.replace(/\/+$/, '')}/${file}`;
  const sums = await get(`${url}.sha256sum`);
  const archive = sums && (await get(url));
  if (!archive) return undefined;
  verify(archive, publishedSum(sums.toString('utf8')), url);
  return unpack(archive, join(folder, file), join(folder, target, helmFile(platform)), folder, platform);
}

// The limit holds until the server answers; a slow line may take its time for the rest.
async function get(url) {
  const impatience = new AbortController();
  const timer = setTimeout(() => impatience.abort(), PATIENCE_MS);
  try {
    const response = await fetch(url, { signal: impatience.signal });
    clearTimeout(timer);
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

function publishedSum(text) {
  return /^[0-9a-f]{64}\b/i.exec(text.trim())?.[0].toLowerCase();
}

function verify(archive, published, url) {
  const actual = createHash('sha256').update(archive).digest('hex');
  if (actual !== published) throw new ChecksumMismatch(`${url} has the sha256 ${actual}, but ${published ?? 'no sum'} is published for it`);
}

function unpack(archive, archiveFile, unpacked, folder, platform) {
  writeFileSync(archiveFile, archive);
  const run = spawnSync('tar', ['-xf', archiveFile, '-C', folder], { stdio: 'ignore' });
  if (run.status !== 0) return undefined;
  const binary = join(folder, helmFile(platform));
  renameSync(unpacked, binary);
  return binary;
}
