import { interpretersOfAnotherImage } from '../../../src/rules/image/interpreters-of-another-image';
import { JsonObject } from '../../../src/values/json';
import { itHolds, launcher, STORED } from '../rule-examples';

itHolds(interpretersOfAnotherImage, {
  violated: [
    ['an image of the user', local({ image: { repository: 'registry.example.com/team/connect-with-drivers' } }), 'config.Python.Executable'],
    ['the old image', local({ image: { repository: 'ghcr.io/rstudio/rstudio-connect', tag: 'jammy-2026.08.0' } }), 'config.Python.Executable'],
    ['another release', local({ versionOverride: '2026.06.1' }), 'config.Python.Executable'],
    ['a tag of another release', local({ image: { tag: '2026.09.0-ubuntu-24.04' } }), 'config.Python.Executable'],
    ['the variant without interpreters', local({ image: { tag: '2026.08.0-ubuntu-24.04-min' } }), 'config.Python.Executable'],
    ['Quarto alone given', local({ versionOverride: '2026.06.1', config: { Quarto: { Executable: '/opt/quarto/1.9.36/bin/quarto' } } }), 'config.Python.Executable'],
  ],
  respected: [
    ["the chart's image", local({})],
    ['the same by its tag', local({ image: { tag: '2026.08.0-ubuntu-24.04' } })],
    ['a patch of the same release', local({ versionOverride: '2026.08.1' })],
    ['a tag that names no release', local({ image: { tag: 'stable' } })],
    ['a mirror', local({ image: { repository: 'registry.example.com/docker-hub/posit/connect' } })],
    ['the other registry', local({ image: { repository: 'ghcr.io/posit-dev/connect' } })],
    ['paths of the user', local({ versionOverride: '2026.06.1', config: { Python: { Executable: ['/opt/python/3.14.5/bin/python'] } } })],
    ['paths in letters of the user', local({ versionOverride: '2026.06.1', config: { python: { executable: '/opt/python/3.14.5/bin/python' } } })],
    ['no Python', local({ versionOverride: '2026.06.1', config: { Python: { Enabled: false } } })],
    ['the section taken away', local({ versionOverride: '2026.06.1', config: { Python: null } })],
    ['content in pods of its own', { ...STORED, image: { repository: 'registry.example.com/team/connect-with-drivers' } }],
    ['the Launcher', launcher({}, { versionOverride: '2025.09.0' })],
  ],
});

function local(values: JsonObject): JsonObject {
  return { ...STORED, backends: { kubernetes: { enabled: false } }, securityContext: { privileged: true }, ...values };
}
