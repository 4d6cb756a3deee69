import { renderOnce } from './cached-rendering';
import { renderWithHelm } from './helm-rendering';
import { KubernetesObject, placedIn, unwrapped } from './kubernetes-object';
import { localChart, LocalChart } from './local-chart';
import { RenderRequest } from './render-request';

/** Makes the objects of a release from a chart on this machine. */
export type Renderer = (chart: LocalChart, request: RenderRequest) => readonly KubernetesObject[];

/** The objects of a release. The one seam behind which rendering happens. */
export class RenderedChart {
  /** The objects that `request` asks for, each in the namespace where `helm install` would place it. */
  public static of(request: RenderRequest, render: Renderer = renderWithHelm): RenderedChart {
    const { objects, keep } = renderOnce(localChart(request.chart), request, render);
    return new RenderedChart(objects.flatMap(unwrapped).map((object) => placedIn(request.namespace, object)), keep);
  }

  private constructor(
    public readonly objects: readonly KubernetesObject[],
    /** Puts the objects into the cache on the disk. For whoever has seen that no secret is in them. */
    public readonly keep: () => void,
  ) {}
}
