import { CheckSettings } from '../../options/check/check-settings';

/** The deadline of a check whose image is small. */
export function quickTimeout(settings: CheckSettings): number {
  return settings.timeoutSeconds ?? 120;
}

/** The deadline of a check in Connect's own image, whose several gigabytes a new node pulls first. */
export function serverImageTimeout(settings: CheckSettings): number {
  return settings.timeoutSeconds ?? 600;
}

/** What one attempt may take of each thing that it tries, in whole seconds. */
export interface Share {
  readonly most: number;
  /** What a try takes beside the waiting. */
  readonly spare: number;
}

/** Seconds to wait for each of `count` things, so that one attempt at all of them takes less than half of the Job's time. */
export function secondsForEach(timeoutSeconds: number, count: number, { most, spare }: Share): string {
  return `${Math.max(1, Math.min(most, Math.floor(timeoutSeconds / count / 2) - spare))}`;
}
