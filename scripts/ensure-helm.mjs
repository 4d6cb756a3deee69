#!/usr/bin/env node
/**
 * Makes sure that there is a helm to render with: the one named in HELM, else the one on PATH, else one in this project's cache.
 * Where none is new enough, downloads a pinned one into the cache, or builds it with Go; else says in one sentence what to install.
 * Silent when nothing had to be done. It needs Node alone, so it runs before `npm ci`, too.
 *
 * HELM                 the helm to use; nothing else is looked at, and nothing is fetched
 * HELM_DOWNLOAD_BASE   a mirror of https://get.helm.sh, with the same files under the same names
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildHelm, hasGo } from './helm/build.mjs';
import { ChecksumMismatch, downloadHelm, OFFICIAL_DOWNLOADS } from './helm/download.mjs';
import { helmCache, helmCandidates, helmFile, OLDEST_HELM, PINNED_HELM } from './helm/location.mjs';
import { flawOf } from './helm/version.mjs';

const base = process.env.HELM_DOWNLOAD_BASE || OFFICIAL_DOWNLOADS;

class Refusal extends Error {}

async function main() {
  const flaws = helmCandidates().map((helm) => ({ helm, flaw: flawOf(helm) }));
  if (flaws.some(({ flaw }) => flaw === undefined)) return;
  if (process.env.HELM) throw new Refusal(`HELM names a helm that cannot be used: ${flaws[0].helm} ${flaws[0].flaw}.`);
  await fillCache(helmCache(), flaws.filter(({ flaw }) => !flaw.includes('ENOENT')));
}

async function fillCache(cache, flaws) {
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(join(cache, '.incoming-'));
  try {
    const binary = (await announcedDownload(work, cache)) ?? announcedBuild(work, cache);
    if (binary === undefined || flawOf(binary) !== undefined) throw new Refusal(whatToInstall(flaws));
    // Renamed within one file system: another process sees the whole binary or none.
    renameSync(binary, join(cache, helmFile()));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function announcedDownload(work, cache) {
  const binary = await downloadHelm(base, work);
  if (binary !== undefined) process.stderr.write(`helm ${PINNED_HELM} was downloaded into ${cache}\n`);
  return binary;
}

function announcedBuild(work, cache) {
  if (!hasGo()) return undefined;
  process.stderr.write(`${base} cannot be reached: building helm ${PINNED_HELM} with Go into ${cache}, which takes about two minutes\n`);
  return buildHelm(work);
}

function whatToInstall(flaws) {
  const found = flaws.length > 0 ? ` (${flaws.map(({ helm, flaw }) => `${helm} ${flaw}`).join('; ')})` : '';
  return `No usable helm was found${found} and ${base} cannot be reached: install helm ${OLDEST_HELM.join('.')} or newer on PATH or name it in HELM, or install Go 1.26 so that it can be built here.`;
}

main().catch((error) => {
  // An error of the system, such as a cache that cannot be written, names its file itself.
  const told = error instanceof Refusal || error instanceof ChecksumMismatch || error.code !== undefined;
  if (!told) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
