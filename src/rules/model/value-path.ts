/** A key of a map, or an index of a list. */
export type PathSegment = string | number;

/** A place in a tree of values: `launcher.enabled`, or its segments where a key holds a dot, or an index is needed. */
export type ValuePath = string | readonly PathSegment[];

const PLAIN_KEY = /^[A-Za-z_][\w-]*$/;

// Rules name the same places for every deployment of a fleet.
const SPLIT = new Map<string, readonly string[]>();

/** The segments of `path`. */
export function segmentsOf(path: ValuePath): readonly PathSegment[] {
  if (typeof path !== 'string') return path;
  const known = SPLIT.get(path);
  if (known !== undefined) return known;
  const segments = path.split('.');
  SPLIT.set(path, segments);
  return segments;
}

/** `path` and further segments below it. */
export function below(path: ValuePath, ...segments: readonly PathSegment[]): readonly PathSegment[] {
  return [...segmentsOf(path), ...segments];
}

/** The text that a user reads, e.g. `config["LDAP \"corp\""].BindPassword` or `executionEnvironments[0].name`. */
export function formatPath(path: ValuePath): string {
  return segmentsOf(path).reduce<string>((text, segment) => {
    if (typeof segment === 'number') return `${text}[${segment}]`;
    if (!PLAIN_KEY.test(segment)) return `${text}[${JSON.stringify(segment)}]`;
    return text === '' ? segment : `${text}.${segment}`;
  }, '');
}

/** The line that puts something at `keys`, in values as in a program: `pod: { affinity: … }`, or `hosts: [{ host: … }]` for `hosts[]`. */
export function lineFor(keys: readonly string[]): string {
  return keys.reduceRight((inner, key) => {
    if (inner === '…') return `${key}: …`;
    return key.endsWith('[]') ? `${key.slice(0, -2)}: [{ ${inner} }]` : `${key}: { ${inner} }`;
  }, '…');
}

/** The order of two paths in a report: key by key, list items by their index. */
export function comparePaths(left: readonly PathSegment[], right: readonly PathSegment[]): number {
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i += 1) {
    const order = compareSegments(left[i], right[i]);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

function compareSegments(left: PathSegment, right: PathSegment): number {
  if (typeof left === 'number') return typeof right === 'number' ? left - right : -1;
  if (typeof right === 'number' || left > right) return 1;
  return left < right ? -1 : 0;
}
