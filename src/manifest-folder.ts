import { App } from 'cdk8s';
import { Construct } from 'constructs';
import { mistake } from './errors/posit-connect-error';
import { requireRelativePath } from './options/syntax/relative-path';

/** Folder of manifests in a repository as given, `.` for its root, or a mistake that names the prop. */
export function requireRepositoryFolder(folder: string, at: string): string {
  return folder === '.' ? folder : requireRelativePath(folder, at, 'path');
}

/** A mistake where `scope` writes into the very folder of `installation`: what delivers the folder would be delivered by itself. */
export function requireOtherFolder(scope: Construct, installation: Construct): void {
  const [own, other] = [scope, installation].map((construct) => App.of(construct));
  if (own !== other && plain(own.outdir) !== plain(other.outdir)) return;
  throw mistake('DELIVERY_FOLDER', {
    at: scope.node.path,
    what: `it would be written to ${other.outdir}, among the manifests that it delivers`,
    fix: "an App of its own: new App({ outdir: 'delivery' })",
  });
}

function plain(folder: string): string {
  return folder.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
}
