// `0o17`, `0X1F`, `1e_7`, `-_1`: numbers to some readers, though not by the rules that cdk8s writes by.
const LIKE_A_NUMBER = /^(?=[-+.\d])(?=.*_|[-+]?0[xob])[\d._a-fox+-]*$/i;
// Written as a block, its first line breaks the indentation or is lost.
const BLANK_BEGINNING = /^[\n ]*(?:\t|$)/;

/** Whether Kubernetes, or another reader of YAML 1.1, takes `text` for something else where cdk8s writes it as it likes. */
export function isMisread(text: string): boolean {
  return LIKE_A_NUMBER.test(text) || text === '=' || (text.includes('\n') && BLANK_BEGINNING.test(text));
}
