import { twoVersionsInManifests } from '../../../src/rules/manifests/two-versions';
import { itHoldsOfManifests, object } from '../manifest-examples';
import { server, withJobBase } from './connect-release';

const IMAGE = 'Deployment posit-connect/connect: spec.template.spec.containers[0].image';

const jobBase = (image: string) => withJobBase({ spec: { template: { spec: { initContainers: [{ name: 'connect-content-init', image }] } } } });
const templates = (image: string) => object('ConfigMap', { data: { 'job.tpl': `{{- /* template */ -}}\ninitContainers: [{ image: "${image}" }]` } }, { name: 'templates' });
const withTemplates = (container = {}) => server(container, { volumes: [{ name: 'templates', configMap: { name: 'templates' } }] });

itHoldsOfManifests(twoVersionsInManifests, {
  violated: [
    ['a server whose tag is pinned', [server({ image: 'posit/connect:2026.06.1-ubuntu-24.04' }), jobBase('posit/connect-content-init:2026.08.0')], IMAGE],
    ['an image of the old name', [server({ image: 'registry.example.com:5000/rstudio-connect:jammy-2025.09.0' }), jobBase('ghcr.io/rstudio/rstudio-connect-content-init:jammy-2025.09.1')], IMAGE],
    ['a template of the Launcher', [withTemplates(), templates('posit/connect-content-init:2026.06.0')], IMAGE],
  ],
  respected: [
    ['one version', [server(), jobBase('posit/connect-content-init:2026.08.0')]],
    ['one version with a digest', [server({ image: `posit/connect:2026.08.0-ubuntu-24.04@sha256:${'0f'.repeat(32)}` }), jobBase(`posit/connect-content-init:2026.08.0@sha256:${'0f'.repeat(32)}`)]],
    ['tags of one’s own', [server({ image: 'registry.example.com/connect:blue' }), jobBase('posit/connect-content-init:2026.08.0')]],
    ['no init container in sight', [server(), withJobBase({})]],
    ['the templates of another release', [server(), templates('posit/connect-content-init:2026.06.0')]],
  ],
});
