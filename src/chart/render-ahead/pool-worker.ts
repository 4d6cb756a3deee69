/**
 * What runs in the pool's thread. It is a text, because a program that was bundled finds no files of this package. It gets
 * `helm`, `variables`, `width`, `jobs` ({ parameters, values }), `port` and `signal`; for each job it posts { job, output },
 * whose output is missing where helm failed.
 */
export const POOL_WORKER = `
  const { spawn } = require('node:child_process');
  const { workerData: { helm, variables, width, jobs, port, signal } } = require('node:worker_threads');
  let next = 0;

  function start() {
    const job = next++;
    if (job >= jobs.length) return;
    const child = spawn(helm, jobs[job].parameters, { env: variables, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
    const chunks = [];
    let open = true;
    const end = (output) => {
      if (!open) return;
      open = false;
      port.postMessage({ job, output });
      Atomics.add(signal, 0, 1);
      Atomics.notify(signal, 0);
      start();
    };
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stdin.on('error', () => {});
    child.on('error', () => end(undefined));
    child.on('close', (code) => end(code === 0 ? Buffer.concat(chunks).toString('utf8') : undefined));
    child.stdin.end(jobs[job].values);
  }

  for (let running = 0; running < width; running += 1) start();
`;
