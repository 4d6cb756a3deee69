import { Chart } from 'cdk8s';
import { IConstruct } from 'constructs';

/** A construct below `root` by which cdk8s decides on an order: one that depends on another, or a Chart inside of a Chart. */
export function orderedConstruct(root: IConstruct): IConstruct | undefined {
  const all = root.node.findAll();
  return all.find(({ node }) => node.dependencies.length > 0) ?? all.find(isNestedChart);
}

function isNestedChart(construct: IConstruct): boolean {
  return Chart.isChart(construct) && Chart.isChart(construct.node.scope);
}
