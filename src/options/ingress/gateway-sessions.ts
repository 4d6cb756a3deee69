/**
 * How a Gateway keeps a browser with one Connect server.
 *
 * @see https://gateway-api.sigs.k8s.io/geps/gep-1619/
 */
export class GatewaySessions {
  /**
   * By a cookie, by the field `sessionPersistence` of the route. The field is in the experimental channel of the Gateway API: a cluster with
   * the definitions of the standard channel refuses the route or drops the field, and what serves the Gateway must support it.
   *
   * @example GatewaySessions.sessionPersistence()
   */
  public static sessionPersistence(): GatewaySessions {
    return new GatewaySessions('sessionPersistence');
  }

  /**
   * By something that you bring yourself, e.g. a policy of what serves the Gateway, or an annotation of the Service. Nobody checks that it is there.
   *
   * @example GatewaySessions.byOtherMeans()
   */
  public static byOtherMeans(): GatewaySessions {
    return new GatewaySessions('byOtherMeans');
  }

  /** @internal */
  public readonly _kind: 'sessionPersistence' | 'byOtherMeans';

  private constructor(kind: 'sessionPersistence' | 'byOtherMeans') {
    this._kind = kind;
  }
}
