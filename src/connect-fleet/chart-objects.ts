import { ApiObject, Chart, DependencyGraph } from 'cdk8s';
import { IConstruct } from 'constructs';

/** Whether constructs of `root` depend on each other, so that cdk8s must decide on the order of objects. */
export function hasOrder(root: IConstruct): boolean {
  return root.node.findAll().some((construct) => construct.node.dependencies.length > 0 || isNestedChart(construct));
}

/** The objects of a Chart, in the order in which cdk8s writes them where nothing depends on anything. */
export function objectsOf(chart: Chart): readonly ApiObject[] {
  return new DependencyGraph(chart.node)
    .topology()
    .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct))
    .filter((object) => Chart.of(object) === chart);
}

/** The manifests of a Chart. `Chart.toJson` would go through the whole App for each. */
export function manifestsOf(chart: Chart, ordered: boolean): readonly unknown[] {
  return ordered ? (chart.toJson() as readonly unknown[]) : objectsOf(chart).map((object) => object.toJson() as unknown);
}

function isNestedChart(construct: IConstruct): boolean {
  return Chart.isChart(construct) && Chart.isChart(construct.node.scope);
}
