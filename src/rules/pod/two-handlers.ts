import { PAGES } from '../documentation';
import { isWritten, mapAt } from '../model/lookup';
import { isTruthy } from '../model/truth';
import { ValuesModel } from '../model/values-model';
import { Rule } from '../rule';

const HANDLERS = ['httpGet', 'exec', 'tcpSocket', 'grpc'];

/** The chart's own question stays beside the user's, unless it is taken away. */
export const twoHandlers: Rule<ValuesModel> = {
  id: 'CONNECT061',
  severity: 'error',
  title: 'A probe asks in two ways at once',
  why: 'Kubernetes refuses the Deployment, and Connect is not installed or not updated.',
  fix: 'httpGet: null beside exec, tcpSocket or grpc',
  documentation: PAGES.probes,
  check: ({ effective }) =>
    ['startupProbe', 'livenessProbe', 'readinessProbe'].flatMap((probe) => {
      const handlers = HANDLERS.filter((handler) => isWritten(effective, `${probe}.${handler}`) && mapAt(effective, probe)[handler] !== null);
      if (handlers.length < 2 || !isTruthy(mapAt(effective, probe).enabled)) return [];
      return [{ path: probe, received: `asked by ${handlers.join(' and ')}` }];
    }),
};
