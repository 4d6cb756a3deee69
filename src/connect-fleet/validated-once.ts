import { IConstruct } from 'constructs';

/** Throws what all validations below `root` have to say, in the words of cdk8s. */
export function requireValid(root: IConstruct): void {
  const complaints = root.node.findAll().flatMap(({ node }) => node.validate().map((words) => `[${node.path}] ${words}`));
  if (complaints.length > 0) throw new Error(`Validation failed with the following errors:\n  ${complaints.join('\n  ')}`);
}
