import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { ImageLayer, ImageProps } from '../harness/image-archive';

const PACKAGES = ['bash', 'dash', 'coreutils', 'curl', 'sed', 'grep', 'mawk'];
const PROGRAMS = ['flock', 'setpriv', 'getent'];
const CERTIFICATES = '/etc/ssl/certs/ca-certificates.crt';

/** A stand-in for Connect's image, under its name: the shell and tools of Debian, and the server of `programs/connect`. */
export function connectImage(server: string): ImageProps {
  return {
    names: ['posit/connect:2026.08.0-ubuntu-24.04'],
    command: ['/usr/local/bin/startup.sh'],
    fill: (layer) => {
      withDebianShell(layer);
      layer.program(server, '/opt/rstudio-connect/bin/connect');
      layer.file('/usr/local/bin/startup.sh', '#!/bin/bash\nexec /opt/rstudio-connect/bin/connect --config /etc/rstudio-connect/rstudio-connect.gcfg\n', 0o755);
    },
  };
}

/** A stand-in for the image that brings Connect's runtime to content. */
export const CONTENT_INIT: ImageProps = {
  names: ['posit/connect-content-init:2026.08.0'],
  command: ['bash', '-c', 'echo runtime >/mnt/rstudio-connect-runtime/runtime'],
  fill: (layer) => withDebianShell(layer),
};

/** Puts a shell with its usual tools into an image, and the users that Connect's images have. */
export function withDebianShell(layer: ImageLayer): void {
  PACKAGES.flatMap(programsOf).forEach((path) => layer.program(path, `/usr/bin/${basename(path)}`));
  PROGRAMS.forEach((name) => layer.program(execFileSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' }).trim(), `/usr/bin/${name}`));
  layer.link('/usr/bin/awk', 'mawk');
  layer.link('/usr/bin/sh', 'dash');
  layer.link('/bin', 'usr/bin');
  layer.file(CERTIFICATES, readFileSync(CERTIFICATES, 'utf8'));
  layer.file('/etc/nsswitch.conf', 'passwd: files\ngroup: files\nhosts: files dns\n');
  layer.file('/etc/group', 'root:x:0:\nrstudio-connect:x:999:\nnogroup:x:65534:\n');
  layer.file('/etc/passwd', 'root:x:0:0:root:/root:/bin/bash\nrstudio-connect:x:999:999::/home/rstudio-connect:/bin/bash\nnobody:x:65534:65534:nobody:/:/usr/sbin/nologin\n');
  layer.openFolder('/tmp');
}

function programsOf(name: string): readonly string[] {
  const files = execFileSync('dpkg', ['--listfiles', name], { encoding: 'utf8' }).split('\n');
  return files.filter((path) => /^(\/usr)?\/s?bin\/./.test(path) && !['sh', 'rbash'].includes(basename(path)) && statSync(path).isFile());
}
