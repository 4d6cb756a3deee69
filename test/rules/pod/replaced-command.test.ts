import { replacedCommand } from '../../../src/rules/pod/replaced-command';
import { JsonObject } from '../../../src/values/json';
import { itHolds, launcher, STORED } from '../rule-examples';

const LOCAL = { backends: { kubernetes: { enabled: false } } };

function content(list: 'containers' | 'initContainers', container: JsonObject, runner: JsonObject = {}): JsonObject {
  return { ...STORED, backends: { kubernetes: { ...runner, defaultResourceJobBase: { spec: { template: { spec: { [list]: [container] } } } } } } };
}

itHolds(replacedCommand, {
  violated: [
    ['args without the script', { ...STORED, args: ['/usr/local/bin/startup.sh'] }, 'args'],
    ['args without the script after a command', { ...STORED, command: ['tini', '--'], args: ['/usr/local/bin/startup.sh'] }, 'args'],
    ['a forgotten sleep', { ...STORED, command: ['sleep', 'infinity'] }, 'command'],
    ['a sleep that looks like a wrapper', { ...STORED, command: ['sh', '-c', 'sleep 3600', '--'] }, 'command'],
    ['a shell that ignores what comes after its script', { ...STORED, command: ['/bin/bash', '-ec', '/usr/local/bin/startup.sh'] }, 'command'],
    ['Connect itself', { ...STORED, command: ['/opt/rstudio-connect/bin/connect', '--config', '/etc/rstudio-connect/rstudio-connect.gcfg'] }, 'command'],
    ['a text, which Kubernetes would refuse', { ...STORED, command: 'sleep infinity' }, 'command'],
    ['with the Launcher', launcher({}, { args: ['sleep', 'infinity'] }), 'args'],
    ['a wait in local execution', { ...LOCAL, command: ['sh', '-c', 'while true; do sleep 5; done'] }, 'command'],
    ['another one', { ...LOCAL, args: ['tail', '-f', '/dev/null'] }, 'args'],
    ['the init container of content', content('initContainers', { name: 'connect-content-init', command: ['sleep'], args: ['10'] }),
      'backends.kubernetes.defaultResourceJobBase.spec.template.spec.initContainers[0].args',
      'backends.kubernetes.defaultResourceJobBase.spec.template.spec.initContainers[0].command'],
    ['the command of content', content('containers', { name: 'connect-content', command: ['bash'] }),
      'backends.kubernetes.defaultResourceJobBase.spec.template.spec.containers[0].command'],
  ],
  respected: [
    ['nothing replaced', { ...STORED, command: [], args: [] }],
    ['what the chart would write', { ...STORED, command: ['tini', '--'], args: ['/scripts/prestart.bash', '/usr/local/bin/startup.sh'] }],
    ['another program to start', { ...STORED, args: ['/scripts/prestart.bash', '/usr/local/bin/our-startup.sh'] }],
    ['something before the script', { ...STORED, command: ['sh', '-c', 'update-ca-certificates && exec /scripts/prestart.bash /usr/local/bin/startup.sh'] }],
    ['an init process in front', { ...STORED, command: ['/usr/bin/tini', '-g', '--'] }],
    ['a shell that runs the args of the chart', { ...STORED, command: ['bash', '-x'] }],
    ['a script that ends with the args of the chart', { ...STORED, command: ['sh', '-c', 'umask 002; exec "$@"', '--'] }],
    ['variables in front', { ...STORED, command: ['env', 'TZ=UTC'] }],
    ['local execution, which has no such script', { ...LOCAL, args: ['/usr/local/bin/startup.sh'] }],
    ['a pause before local execution starts', { ...LOCAL, command: ['sh', '-c', 'sleep 10; exec /usr/local/bin/startup.sh'] }],
    ['an init container of content with an image of its own', content('initContainers', { name: 'connect-content-init', image: 'registry.example.com/init', command: ['/copy'] })],
    ['an init container of content that still copies', content('initContainers', { name: 'connect-content-init', command: ['sh', '-c', 'id && exec /usr/local/bin/entrypoint.sh'] })],
    ['other containers of content', content('initContainers', { name: 'wait', command: ['sleep', '10'] })],
    ['a content pod without the init container of the chart', content('initContainers', { name: 'connect-content-init', command: ['cp'] }, { defaultInitContainer: { enabled: false } })],
  ],
});
