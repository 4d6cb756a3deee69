import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

// What a kubelet wants of its machine, and would write where it finds anything else.
const WANTED = { 'vm/overcommit_memory': 1, 'vm/panic_on_oom': 0, 'kernel/panic': 10, 'kernel/panic_on_oops': 1, 'kernel/keys/root_maxkeys': 1000000, 'kernel/keys/root_maxbytes': 25000000 };

/** Shows the kubelet the kernel settings that it wants, in this mount namespace alone: the machine keeps its own. */
export function showKernelSettings(folder: string): void {
  Object.entries(WANTED).forEach(([name, value]) => {
    const file = join(folder, name.replaceAll('/', '-'));
    writeFileSync(file, `${value}\n`);
    execFileSync('mount', ['--bind', file, join('/proc/sys', name)]);
  });
}
