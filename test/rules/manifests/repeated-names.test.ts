import { mountTwiceInManifests, variableTwiceInManifests, volumeTwiceInManifests } from '../../../src/rules/manifests/repeated-names';
import { deployment, itHoldsOfManifests, object } from '../manifest-examples';

const POD = 'Deployment posit-connect/connect: spec.template.spec';

itHoldsOfManifests(variableTwiceInManifests, {
  violated: [
    ['one of the chart and one of the user', [deployment({ env: [{ name: 'RSTUDIO_CONNECT_HASTE', value: 'enabled' }, { name: 'TZ' }, { name: 'RSTUDIO_CONNECT_HASTE' }] })], `${POD}.containers[0].env[2].name`],
    ['in a container that initializes', [deployment({}, { initContainers: [{ name: 'wait', image: 'busybox:1', env: [{ name: 'A' }, { name: 'A' }] }] })], `${POD}.initContainers[0].env[1].name`],
  ],
  respected: [
    ['one in each container', [deployment({ env: [{ name: 'TZ' }] }, { initContainers: [{ name: 'wait', image: 'busybox:1', env: [{ name: 'TZ' }] }] })]],
    ['other letters', [deployment({ env: [{ name: 'tz' }, { name: 'TZ' }] })]],
    ['no names', [deployment({ env: [{}, {}, null] })]],
  ],
});

itHoldsOfManifests(volumeTwiceInManifests, {
  violated: [['two kinds of volume', [deployment({}, { volumes: [{ name: 'ca', emptyDir: {} }, { name: 'ca', configMap: { name: 'ca' } }] })], `${POD}.volumes[1].name`]],
  respected: [['one in each workload', [deployment({}, { volumes: [{ name: 'ca' }] }), { ...deployment({}, { volumes: [{ name: 'ca' }] }), metadata: { name: 'other' } }]]],
});

itHoldsOfManifests(mountTwiceInManifests, {
  violated: [
    ['two volumes', [deployment({ volumeMounts: [{ name: 'a', mountPath: '/data' }, { name: 'b', mountPath: '/data' }] })], `${POD}.containers[0].volumeMounts[1].mountPath`],
    [
      'in the Job of a CronJob',
      [object('CronJob', { spec: { jobTemplate: { spec: { template: { spec: { containers: [{ name: 'x', image: 'busybox:1', volumeMounts: [{ mountPath: '/a' }, { mountPath: '/a' }] }] } } } } } })],
      'CronJob posit-connect/connect: spec.jobTemplate.spec.template.spec.containers[0].volumeMounts[1].mountPath',
    ],
  ],
  respected: [
    ['one volume at two paths', [deployment({ volumeMounts: [{ name: 'a', mountPath: '/data' }, { name: 'a', mountPath: '/data/b' }] })]],
    ['one path in two containers', [deployment({ volumeMounts: [{ name: 'a', mountPath: '/data' }] }, { initContainers: [{ name: 'x', image: 'busybox:1', volumeMounts: [{ name: 'a', mountPath: '/data' }] }] })]],
  ],
});
