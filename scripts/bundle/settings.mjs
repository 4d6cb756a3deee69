/** How files of this package are joined. Names stay, for stack traces; so does the form of exports, by which ES modules find them. */
export const BUNDLE = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  minifyWhitespace: true,
  logLevel: 'warning',
};
