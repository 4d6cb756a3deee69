/**
 * Imports point one way:
 *
 *   cli -> adopt | rules | posit-connect -> stages -> checks | chart | values -> options -> errors | imports
 *
 * test/scripts/imports-direction.test.ts shows each rule at work.
 */

/** From the lowest to the highest. What stands in one line does not import its neighbours, but for what is named below. */
const LAYERS = [
  ['errors', 'imports'],
  ['options'],
  ['values'],
  ['checks', 'chart'],
  ['stages'],
  ['adopt', 'rules', 'posit-connect'],
  ['connect-fleet', 'cli'],
];

/** The installation's table of contents runs the rules; the fleet is made of installations; the command serves fleets. */
const NEIGHBOURS_ALLOWED = [['posit-connect', 'rules'], ['cli', 'connect-fleet']];

/**
 * Kinds whose files do not know each other, what all of a kind may share, and the list that gathers them.
 * Parts of a file lie in a sub-folder of its name, or beside it under a name that begins with its own.
 */
const KINDS = [
  {
    kind: 'options',
    shared: ['syntax', 'secret-source', 'certificate-authority', 'ssl-mode', 'resources', 'scheduling', 'content-service-account', 'pod-security-level', 'network-peer'],
    gatheredBy: ['posit-connect-props', 'namespace-props', 'checks'],
  },
  { kind: 'checks', shared: ['check-job', 'check-subject', 'pod', 'shell', 'runner-rights'], gatheredBy: ['catalogue'] },
  { kind: 'cli', shared: ['terminal', 'unreadable', 'app', 'output', 'difference'], gatheredBy: ['main', 'program'] },
];

/** Layers that may use files, processes, the clock and the network. */
const POWERFUL = ['chart', 'cli', 'connect-fleet'];
const POWERS = 'fs|fs/promises|child_process|worker_threads|net|tls|dgram|dns|http|https|http2|os|path|process|timers|timers/promises|perf_hooks';

const PLACES = {
  'imports': '^imports/',
  // An installation and its parts are the files at the top of src.
  'posit-connect': '^src/(?!index\\.|connect-fleet\\.)[^/]+\\.ts$',
};
const home = (layer) => PLACES[layer] ?? `^src/${layer}(/|\\.ts$)`;
const homes = (layers) => layers.map(home);

function layerRules(layer) {
  const height = LAYERS.findIndex((line) => line.includes(layer));
  const allowed = NEIGHBOURS_ALLOWED.filter(([from]) => from === layer).map(([, to]) => to);
  const above = LAYERS.slice(height).flat().filter((other) => other !== layer && !allowed.includes(other));
  // An empty list of paths would stand for every path.
  if (above.length === 0) return [];
  return [{ name: `${layer}-imports-downwards-only`, severity: 'error', from: { path: home(layer) }, to: { path: homes(above) } }];
}

function siblingsRule({ kind, shared, gatheredBy }) {
  const members = (names) => names.map((name) => `^src/${kind}/${name}(/|\\.ts$)`);
  return {
    name: `${kind}-do-not-import-each-other`,
    comment: `A file of src/${kind} may import its own parts and what all of its kind share: ${shared.join(', ') || 'nothing'}.`,
    severity: 'error',
    from: { path: `^src/${kind}/([^/.]+)`, pathNot: members(gatheredBy) },
    to: { path: `^src/${kind}/`, pathNot: [`^src/${kind}/$1(/|\\.ts$)`, `^src/${kind}/$1-[^/]+$`, ...members(shared)] },
  };
}

module.exports = {
  forbidden: [
    ...LAYERS.flat().flatMap(layerRules),
    ...KINDS.map(siblingsRule),
    {
      name: 'rules-do-not-import-each-other',
      comment: 'A rule is a file in the folder of its subject; it knows the model and the files beside those folders. What schemas find is no rule of its own: the engine asks for it. A rule on manifests says of them what one on values says, in its words.',
      severity: 'error',
      from: { path: '^src/rules/(?!model/|schema/|manifests/)([^/]+/[^/.]+)\\.ts$' },
      to: { path: '^src/rules/[^/]+/', pathNot: ['^src/rules/model/', '^src/rules/$1\\.ts$'] },
    },
    {
      name: 'rules-on-manifests-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src/rules/manifests/([^/.]+)\\.ts$' },
      to: { path: '^src/rules/manifests/', pathNot: '^src/rules/manifests/$1\\.ts$' },
    },
    {
      name: 'only-an-installation-runs-the-rules',
      severity: 'error',
      from: { path: '^src/', pathNot: [...homes(['rules', 'posit-connect', 'cli']), '^src/index\\.ts$'] },
      to: { path: home('rules') },
    },
    {
      name: 'only-chart-fleet-and-cli-reach-out',
      comment: 'Everything else is a pure function of its input; such a power comes in as an interface.',
      severity: 'error',
      from: { path: '^(src|imports)/', pathNot: homes(POWERFUL) },
      to: { dependencyTypes: ['core'], path: `^(node:)?(${POWERS})$` },
    },
    {
      name: 'values-know-no-constructs',
      severity: 'error',
      from: { path: home('values') },
      to: { path: ['/node_modules/constructs/', '^constructs$'] },
    },
    {
      name: 'no-folder-barrels',
      comment: 'src/index.ts is the one list of exports.',
      severity: 'error',
      from: { path: '^src/.+/index\\.ts$' },
      to: {},
    },
    {
      name: 'the-list-of-exports-is-for-users',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/index\\.ts$' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    // Types without code: @types/sarif.
    { name: 'imports-can-be-resolved', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^sarif$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count, too: what a layer knows by type it depends on.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['require', 'node', 'types'] },
  },
};
