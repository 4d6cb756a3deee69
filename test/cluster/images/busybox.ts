import { execFileSync } from 'node:child_process';
import { ImageLayer, ImageProps } from '../harness/image-archive';

/** The image of the endpoint checks, and of the pause container, from Debian's static busybox. */
export const BUSYBOX: ImageProps = {
  names: ['busybox:1.37', 'localhost/pause:1'],
  command: ['sh', '-c', 'trap "exit 0" TERM; while :; do sleep 3600 & wait $!; done'],
  fill: (layer) => {
    withApplets(layer);
    layer.file('/etc/passwd', 'root:x:0:0:root:/root:/bin/sh\nnobody:x:65534:65534:nobody:/:/bin/false\n');
    layer.openFolder('/tmp');
  },
};

/** Puts busybox and a link for each of its applets in `/bin`. */
export function withApplets(layer: ImageLayer): void {
  const busybox = execFileSync('sh', ['-c', 'command -v busybox'], { encoding: 'utf8' }).trim();
  layer.program(busybox, '/bin/busybox');
  const applets = execFileSync(busybox, ['--list'], { encoding: 'utf8' }).split('\n').filter((applet) => applet !== '' && applet !== 'busybox');
  applets.forEach((applet) => layer.link(`/bin/${applet}`, 'busybox'));
}
