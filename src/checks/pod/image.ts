import { CheckSettings } from '../../options/check/check-settings';

const BUSYBOX = 'busybox:1.37';

/** The image of a check that the tools of busybox can do. */
export function busyboxImage(settings: CheckSettings): string {
  return settings.image ?? settings.busyboxImage ?? BUSYBOX;
}
