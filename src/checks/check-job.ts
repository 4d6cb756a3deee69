import { k8s } from 'cdk8s-plus-28';
import { CheckSettings } from '../options/check/check-settings';
import { CheckSubject } from './check-subject';

/** Stage in which a check runs. */
export type CheckStage = 'preflight' | 'verification';

/** One Job of a check, before the stage gives it its name, labels and service account. */
export interface CheckJob {
  /** Suffix of the Job's name, unique in its deployment, e.g. `database-login`. */
  readonly name: string;
  readonly stage: CheckStage;
  readonly namespace: string;
  /** Service account of the pod; the stage's own, without any rights, when undefined. */
  readonly serviceAccountName?: string;
  /** What an account of this Job's own may do in the Job's namespace; no account of its own when undefined. */
  readonly rights?: readonly k8s.PolicyRule[];
  /** By what a cloud knows the account that the stage makes for the pods, e.g. the role of the server. */
  readonly accountAnnotations?: { readonly [key: string]: string };
  /** Texts that the pod finds in its volume `FILES_VOLUME`, by their names; the stage keeps them in a ConfigMap. */
  readonly files?: { readonly [name: string]: string };
  readonly spec: k8s.JobSpec;
}

/** Volume of a check's pod with the files of the check. */
export const FILES_VOLUME = 'files';

/** A check of the catalogue: its name, and the Jobs it makes of a deployment; none where it does not apply. */
export interface CheckDefinition<Settings extends CheckSettings = CheckSettings> {
  readonly name: string;
  /** Settings of a check that nobody set are those that all checks share: what is a check's own must be optional. */
  readonly jobs: (subject: CheckSubject, settings: Settings) => readonly CheckJob[];
}
