import { InvalidArgumentError } from 'commander';
import { Shard, shardIn } from '../../chart/shard';

/** Variable in which a Kubernetes Job of completion mode Indexed counts its pods from 0. */
const JOB_INDEX = 'JOB_COMPLETION_INDEX';

/** The shard that the user wrote: `2/8`, or `8` in a pod of an Indexed Job. */
export function shardOption(written: string): Shard {
  const shard = shardIn(/^\d+$/.test(written) ? `${jobIndex()}/${written}` : written);
  if (shard !== undefined) return shard;
  throw new InvalidArgumentError(`It is written i/n with i from 1 to n, e.g. 2/8; or n alone in a Job of completionMode: Indexed, whose ${JOB_INDEX} gives i${process.env[JOB_INDEX] === undefined ? ' and is not set here' : ` and is ${process.env[JOB_INDEX]}`}.`);
}

function jobIndex(): number {
  const index = process.env[JOB_INDEX];
  return index !== undefined && /^\d+$/.test(index) ? Number(index) + 1 : NaN;
}
