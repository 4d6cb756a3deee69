import { CheckSettings } from '../../options/check/check-settings';

/** The deadline of a check whose image is small. */
export function quickTimeout(settings: CheckSettings): number {
  return settings.timeoutSeconds ?? 120;
}

/** The deadline of a check in Connect's own image, whose several gigabytes a new node pulls first. */
export function serverImageTimeout(settings: CheckSettings): number {
  return settings.timeoutSeconds ?? 600;
}
