import * as crypto from 'node:crypto';
import { RenderRequest } from '../render-request';
import { canonicalJson } from './canonical-json';

/** Raised whenever helm is called otherwise, or what it prints is read otherwise: what was kept before is then not found. */
export const READING = 1;

/** The key of a release: a digest of everything that its objects depend on. */
export function renderKey(request: RenderRequest, chartContent: string, helmVersion: string): string {
  const { releaseName, namespace, values, kubeVersion, apiVersions } = request;
  const all = { reading: READING, chartContent, helmVersion, releaseName, namespace, kubeVersion, apiVersions, values };
  return crypto.createHash('sha256').update(canonicalJson(all)).digest('hex');
}
