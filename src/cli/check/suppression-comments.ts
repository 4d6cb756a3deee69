import { Lexer } from 'yaml';

/** A comment that silences a rule. */
export interface SuppressionComment {
  readonly rule: string;
  /** Empty where there is none, which is itself a mistake. */
  readonly reason: string;
  readonly line: number;
}

const FORM = /^#+\s*cdk8s-posit-connect-ignore\s*([^\s:]*)\s*:?\s*(.*?)\s*$/;

/** What stands before the text of a scalar among the lexer's tokens: a `#` in such a text is no comment. */
const SCALAR_FOLLOWS = '\u001f';

/** The comments of a values file that silence rules: `# cdk8s-posit-connect-ignore CONNECT017: <reason>`. */
export function suppressionComments(text: string): readonly SuppressionComment[] {
  const found: SuppressionComment[] = [];
  let line = 1;
  let before = '';
  for (const token of new Lexer().lex(text)) {
    const match = before === SCALAR_FOLLOWS ? null : FORM.exec(token);
    if (match !== null) found.push({ rule: match[1], reason: match[2], line });
    line += token.split('\n').length - 1;
    before = token;
  }
  return found;
}
