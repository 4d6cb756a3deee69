import { Size, SizeRoundingBehavior } from 'cdk8s';
import { mistake } from '../../errors/posit-connect-error';

/** The size as a Kubernetes quantity, or a mistake that names the prop. */
export function quantityOf(size: Size, at: string, prop: string): string {
  const kibibytes = size.toKibibytes({ rounding: SizeRoundingBehavior.NONE });
  if (kibibytes > 0 && Number.isFinite(kibibytes)) return size.asString();
  throw mistake('STORAGE_SIZE', { at, what: `${prop} is ${size.asString()}`, fix: `${prop}: Size.gibibytes(100)` });
}
