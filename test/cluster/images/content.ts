import { ImageProps } from '../harness/image-archive';
import { withDebianShell } from './connect';

/** A stand-in for an image of content: programs that answer as R, Python and Quarto do when they are asked for their version. */
export const CONTENT: ImageProps = {
  names: ['posit/connect-content:R4.6-python3.14-ubuntu-24.04-pro'],
  fill: (layer) => {
    withDebianShell(layer);
    layer.file('/opt/R/4.6.1/bin/R', answering('R version 4.6.1 (2026-06-13) -- "Some Name"'), 0o755);
    layer.file('/opt/python/3.14.6/bin/python3', answering('Python 3.14.6'), 0o755);
    layer.file('/opt/quarto/1.9.36/bin/quarto', answering('1.9.36'), 0o755);
  },
};

function answering(version: string): string {
  return `#!/bin/sh\necho '${version}'\n`;
}
