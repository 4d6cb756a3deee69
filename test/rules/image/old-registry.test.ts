import { oldRegistry } from '../../../src/rules/image/old-registry';
import { itHolds, STORED } from '../rule-examples';

itHolds(oldRegistry, {
  violated: [
    ['at GitHub', { ...STORED, image: { repository: 'ghcr.io/rstudio/rstudio-connect' } }, 'image.repository'],
    ['at Docker Hub', { ...STORED, image: { repository: 'rstudio/rstudio-connect' } }, 'image.repository'],
  ],
  respected: [
    ['the new one', { ...STORED, image: { repository: 'posit/connect' } }],
    ['an old tag', { ...STORED, image: { repository: 'ghcr.io/rstudio/rstudio-connect', tag: 'ubuntu2204-2026.08.0' } }],
    ['a mirror of the user', { ...STORED, image: { repository: 'registry.example.com/rstudio/rstudio-connect' } }],
  ],
});
