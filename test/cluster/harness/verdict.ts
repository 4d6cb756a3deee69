import { eventually } from './eventually';
import { kubectl } from './kubectl';

/** How a check ended, and what it told a person. */
export interface CheckVerdict {
  readonly passed: boolean;
  readonly words: string;
}

/** Waits for the end of a check's Job, and reads its verdict where a person would: in the status of its pods, else in the log. */
export async function verdictOf(check: string, namespace: string, seconds = 150): Promise<CheckVerdict> {
  const selector = `cdk8s-posit-connect/check=${check}`;
  const list = (kind: string): any[] => JSON.parse(kubectl(['get', kind, '--namespace', namespace, '--selector', selector, '--output', 'json'])).items;
  const job = await eventually(`the check ${check} has ended`, () => list('jobs').find(hasEnded), { seconds });
  const last = list('pods').flatMap(({ status }) => status.containerStatuses ?? []).map(({ state }) => state.terminated?.message ?? '');
  return { passed: job.status.conditions.some(({ type }: { type: string }) => type === 'Complete'), words: last.join('\n') };
}

/** Whether a Job is complete, or has failed. */
export function hasEnded(job: any): boolean {
  return job.status.conditions?.some(({ type, status }: any) => (type === 'Complete' || type === 'Failed') && status === 'True') === true;
}
