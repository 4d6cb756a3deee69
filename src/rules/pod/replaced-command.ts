import { Json } from '../../values/json';
import { PAGES } from '../documentation';
import { contentContainers } from '../model/containers';
import { completesJobBase } from '../model/job-base';
import { textAt, valueAt } from '../model/lookup';
import { runsOffHost } from '../model/runner';
import { isTruthy } from '../model/truth';
import { below } from '../model/value-path';
import { ValuesModel } from '../model/values-model';
import { Rule, RuleMatch } from '../rule';

const PRESTART = '/scripts/prestart.bash';

const SHELL = /(^|\/)(ba|da|z)?sh$/;
const WRAPPER = /(^|\/)((ba|da|z)?sh|tini|dumb-init|catatonit|env)$/;
const OPTION = /^(-|\w+=)/;

const WAITS = /\b(sleep\s+(infinity|\d)|tail\s+(-n\s*0\s+)?-[fF])/;
const STARTS = /startup\.sh|rstudio-connect\/bin\/connect/;

/** What the chart puts before the server is easily lost in a search for a fault. */
export const replacedCommand: Rule<ValuesModel> = {
  id: 'CONNECT063',
  severity: 'warning',
  title: 'The start of a container is replaced',
  why: 'Without its prestart script the server does not check the Kubernetes API or set up the name service; without that of connect-content-init content finds no runtime; and a sleep left from a search for a fault serves nobody.',
  fix: `leave command and args out, or let args begin with ${PRESTART}`,
  documentation: PAGES.chart,
  check: (model) => [...serverStart(model), ...contentStarts(model)],
};

function serverStart(model: ValuesModel): readonly RuleMatch[] {
  const [command, args] = [wordsOf(model.effective.command), wordsOf(model.effective.args)];
  if (command.length + args.length === 0) return [];
  const line = [...command, ...args].join(' ');
  const path = args.length > 0 ? 'args' : 'command';
  if (!runsOffHost(model)) return WAITS.test(line) && !STARTS.test(line) ? [{ path, received: 'made to wait', fix: `leave ${path} out` }] : [];
  if (line.includes(PRESTART) || (args.length === 0 && handsOn(command))) return [];
  return [{ path, received: `set, without ${PRESTART}` }];
}

function contentStarts(model: ValuesModel): readonly RuleMatch[] {
  if (!completesJobBase(model)) return [];
  return contentContainers(model).flatMap(({ path, value }) => {
    const written = ['command', 'args'].filter((key) => isTruthy(valueAt(value, key)));
    switch (textAt(value, 'name')) {
      case 'connect-content-init':
        return copiesRuntime(value) ? [] : written.map((key) => ({ path: below(path, key), received: 'set', fix: `leave ${key} out` }));
      case 'connect-content':
        return written
          .filter((key) => key === 'command')
          .map((key) => ({ path: below(path, key), received: 'set, and Connect writes its own', fix: 'leave command out' }));
      default:
        return [];
    }
  });
}

// Whether a command without args runs those of the chart.
function handsOn(command: readonly string[]): boolean {
  const [program = '', ...rest] = command;
  const script = SHELL.test(program) ? rest.findIndex((word) => /^-[a-z]*c$/.test(word)) + 1 : 0;
  if (script > 0) return /\$[@*]/.test(rest[script] ?? '');
  return rest.at(-1) === '--' || (WRAPPER.test(program) && rest.every((word) => OPTION.test(word)));
}

// Another image may have another program for it.
function copiesRuntime(container: Json): boolean {
  const line = [...wordsOf(valueAt(container, 'command')), ...wordsOf(valueAt(container, 'args'))].join(' ');
  return textAt(container, 'image') !== '' || line.includes('entrypoint.sh');
}

function wordsOf(value: Json | undefined): readonly string[] {
  const words = Array.isArray(value) ? (value as readonly Json[]) : [value];
  return words.filter((word) => typeof word === 'string' || typeof word === 'number').map(String);
}
