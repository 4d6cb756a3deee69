import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Marks each class of the public API with its name in jsii's assembly, as jsii's compiler does: programs in Python, Java and Go know it by that. */
export function jsiiTypes(root) {
  const { types, version } = JSON.parse(readFileSync(join(root, '.jsii'), 'utf8'));
  const classes = Object.values(types).filter(({ kind }) => kind === 'class');
  const marksOf = (source) => classes.filter(({ symbolId }) => symbolId.split(':')[0] === source).map(({ name, fqn }) => `${name}[Symbol.for("jsii.rtti")] = ${JSON.stringify({ fqn, version })};`);
  return {
    name: 'jsii-types',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const source = relative(root, path).replaceAll('\\', '/').replace(/\.ts$/, '');
        return { contents: [readFileSync(path, 'utf8'), ...marksOf(source)].join('\n'), loader: 'ts' };
      });
    },
  };
}
