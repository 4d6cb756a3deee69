import { Duration } from 'cdk8s';
import { mistake } from '../errors/posit-connect-error';
import { Availability } from '../options/availability';
import { ReadinessProbe } from '../options/availability/readiness-probe';
import { UpdateStrategy } from '../options/availability/update-strategy';
import { PositConnectProps } from '../options/posit-connect-props';
import { requireSeconds } from '../options/syntax/duration';
import { Contribution } from './contribution';
import { drainValues } from './drain';
import { JsonObject } from './json';
import { mergeValues } from './merge';
import { ReleaseContext } from './release-context';
import { defaultSpread } from './server-spread';

const AT = 'availability';
/** What the chart gives a server to stop. */
const GRACE_SECONDS = 120;
/** What the image starts when nobody says otherwise. */
const STARTUP = '/usr/local/bin/startup.sh';

/** What the availability options add to the chart's values; `user` are the values that are laid over them. */
export function availabilityContribution(props: PositConnectProps, context: ReleaseContext, user: JsonObject): Contribution {
  const { availability = {} } = props;
  const strategy = availability.updateStrategy ?? (context.replicas > 1 ? UpdateStrategy.rolling() : undefined);
  const termination = terminationValues(availability, props.execution?._choice.runner === 'local', user);
  const values = {
    strategy: strategyValues(strategy),
    readinessProbe: readinessValues(availability.readiness),
    topologySpreadConstraints: defaultSpread(props, context, user),
  };
  return { values: mergeValues(values, termination) };
}

function strategyValues(strategy: UpdateStrategy | undefined): JsonObject | undefined {
  if (strategy === undefined) return undefined;
  const { type, rollingUpdate } = strategy._values;
  return { type, rollingUpdate: rollingUpdate && { ...rollingUpdate } };
}

function terminationValues({ drain, terminationGracePeriod }: Availability, isLocal: boolean, user: JsonObject): JsonObject {
  const grace = terminationGracePeriod && requireSeconds(terminationGracePeriod, { from: 1, to: 86_400 }, AT, 'terminationGracePeriod');
  if (drain === undefined) return { pod: grace === undefined ? undefined : { terminationGracePeriodSeconds: grace } };
  const seconds = requireSeconds(drain, { from: 1, to: 3600 }, AT, 'drain');
  if (user.command !== undefined) {
    throw mistake('DRAIN', { at: AT, what: 'drain stands beside values.command, which starts the server in another way', fix: 'leave out one of both' });
  }
  if (grace !== undefined && grace <= seconds) {
    const fix = `terminationGracePeriod: Duration.seconds(${seconds + GRACE_SECONDS}), or leave it out`;
    throw mistake('DRAIN', { at: AT, what: `terminationGracePeriod is ${grace} seconds, of which drain takes ${seconds}`, fix });
  }
  return mergeValues(drainValues(seconds, isLocal ? [STARTUP] : []), { pod: { terminationGracePeriodSeconds: grace ?? seconds + GRACE_SECONDS } });
}

function readinessValues(probe: ReadinessProbe | undefined): JsonObject | undefined {
  if (probe === undefined) return undefined;
  const seconds = (value: Duration | undefined, from: number, prop: string) => value && requireSeconds(value, { from, to: 3600 }, AT, `readiness.${prop}`);
  return {
    initialDelaySeconds: seconds(probe.initialDelay, 0, 'initialDelay'),
    periodSeconds: seconds(probe.period, 1, 'period'),
    timeoutSeconds: seconds(probe.timeout, 1, 'timeout'),
    successThreshold: requireThreshold(probe.successThreshold, 'successThreshold'),
    failureThreshold: requireThreshold(probe.failureThreshold, 'failureThreshold'),
  };
}

function requireThreshold(value: number | undefined, prop: string): number | undefined {
  if (value === undefined || (Number.isInteger(value) && value >= 1 && value <= 1000)) return value;
  throw mistake('POD_COUNT', { at: AT, what: `readiness.${prop} is ${value}`, fix: `${prop}: a whole number of answers from 1 to 1000` });
}
