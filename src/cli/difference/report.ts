import { Json } from '../../values/json';
import { withoutSecrets } from './hidden-secrets';
import { Mark, ObjectChange } from './object-changes';

const SIGNS = { added: '+', removed: '-', changed: '~' } as const;
const MARKS: readonly Mark[] = ['restarts pods', 'immutable', 'touches data'];
const LONGEST = 120;

/** The forms in which differences are told; secrets are hidden in each. */
export const DIFFERENCE_FORMATS = {
  text: (changes: readonly ObjectChange[]) => [...changes.map(paragraph), sum(changes)].map((part) => `${part}\n`).join(''),
  json: (changes: readonly ObjectChange[]) => `${JSON.stringify(changes.map(told), undefined, 2)}\n`,
} as const;

function told({ change, object, kind, formerName, marks, fields }: ObjectChange): object {
  return { change, object, formerName, marks, fields: fields.map((field) => withoutSecrets(field, kind)).map(({ path, before, after, marks: own }) => ({ path, before, after, marks: own })) };
}

function paragraph({ change, object, kind, formerName, marks, fields }: ObjectChange): string {
  const heading = `${SIGNS[change]} ${object}${formerName === undefined ? '' : ` (in place of ${formerName})`}${inBrackets(marks)}`;
  const lines = fields.map((field) => withoutSecrets(field, kind)).flatMap((field) => [`    ${field.path}:${changeText(field.before, field.after)}${inBrackets(field.marks)}`, ...changedLines(field.before, field.after)]);
  return [heading, ...lines].join('\n');
}

function inBrackets(marks: readonly Mark[]): string {
  return marks.map((mark) => `  [${mark}]`).join('');
}

function changeText(before: Json | undefined, after: Json | undefined): string {
  if (isText(before) && isText(after)) return '';
  return ` ${shown(before)} -> ${shown(after)}`;
}

// Lines that both begin and end with are left out.
function changedLines(before: Json | undefined, after: Json | undefined): readonly string[] {
  if (!isText(before) || !isText(after)) return [];
  const [old, now] = [before.split('\n'), after.split('\n')];
  const start = old.findIndex((line, index) => line !== now[index]);
  const from = start === -1 ? old.length : start;
  let same = 0;
  while (same < Math.min(old.length, now.length) - from && old[old.length - 1 - same] === now[now.length - 1 - same]) same++;
  return [...old.slice(from, old.length - same).map((line) => `      - ${line}`), ...now.slice(from, now.length - same).map((line) => `      + ${line}`)];
}

function isText(value: Json | undefined): value is string {
  return typeof value === 'string' && value.includes('\n');
}

function shown(value: Json | undefined): string {
  if (value === undefined) return '(nothing)';
  const text = JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function sum(changes: readonly ObjectChange[]): string {
  if (changes.length === 0) return 'no differences';
  const count = (change: ObjectChange['change']) => changes.filter((each) => each.change === change).length;
  const marked = MARKS.map((mark) => `${changes.filter(({ marks }) => marks.includes(mark)).length} ${mark}`);
  return `${count('added')} added, ${count('removed')} removed, ${count('changed')} changed; ${marked.join(', ')}`;
}
