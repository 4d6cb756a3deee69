import { ApiObject, Chart } from 'cdk8s';

/** The objects of a Chart, in the order in which cdk8s writes them where nothing depends on anything. */
export function objectsOf(chart: Chart): readonly ApiObject[] {
  return chart.node
    .findAll()
    .filter((construct): construct is ApiObject => ApiObject.isApiObject(construct))
    .filter((object) => object.chart === chart);
}

/** The manifests of a Chart. `Chart.toJson` would go through the whole App for each. */
export function manifestsOf(chart: Chart, ordered: boolean): readonly unknown[] {
  return ordered ? (chart.toJson() as readonly unknown[]) : objectsOf(chart).map((object) => object.toJson() as unknown);
}
