import { Change } from './changes/change';
import { JOB_CHANGES } from './changes/jobs';
import { POLICY_CHANGES } from './changes/policies';
import { SERVICE_CHANGES } from './changes/services';
import { SETTING_CHANGES } from './changes/settings';
import { STORAGE_CHANGES } from './changes/storage';
import { WORKLOAD_CHANGES } from './changes/workloads';

/** Every kind with fields that cannot change, and changes close to them that can. */
export const CHANGES: readonly Change[] = [
  ...WORKLOAD_CHANGES,
  ...STORAGE_CHANGES,
  ...JOB_CHANGES,
  ...SERVICE_CHANGES,
  ...SETTING_CHANGES,
  ...POLICY_CHANGES,
];
