import { CheckSettings } from '../../options/check/check-settings';
import { CheckProgram } from '../pod/job-spec';
import { variable } from '../pod/variable';

// Time to pull an image, to make a volume and to fill it.
const TIMEOUT_SECONDS = 600;
const ATTEMPT_SECONDS = 15;
const DATABASE_PODS = 'kubectl get pods,pvc -l app.kubernetes.io/component=database';

/**
 * `program` for a server that starts together with it: it waits until `probe` succeeds, and gives its verdict then, or when
 * time runs short; `look` is the command with which a person looks why.
 */
export function waitingFor(probe: string, program: CheckProgram, settings: CheckSettings, look = DATABASE_PODS): CheckProgram {
  return patient({ ...program, script: `${waitScript(probe, look)}${program.script}` }, settings);
}

/** `program`, which waits by itself for what starts together with it: up to WAIT_SECONDS, and the Job has time for a verdict after that. */
export function patient(program: CheckProgram, settings: CheckSettings): CheckProgram {
  const timeoutSeconds = settings.timeoutSeconds ?? TIMEOUT_SECONDS;
  // Within half of the Job's time, so that there is a verdict to read before the Job ends.
  const waitSeconds = Math.max(0, Math.floor(timeoutSeconds / 2) - ATTEMPT_SECONDS);
  return { ...program, timeoutSeconds, environment: [...(program.environment ?? []), variable('WAIT_SECONDS', waitSeconds)] };
}

function waitScript(probe: string, look: string): string {
  return String.raw`give_up=$(($(date +%s) + WAIT_SECONDS))
until ${probe} >/dev/null 2>&1; do
  if [ "$(date +%s)" -ge "$give_up" ]; then
    printf 'note    the server has not started within %s seconds: ${look}\n' "$WAIT_SECONDS"
    break
  fi
  sleep 1
done
`;
}
