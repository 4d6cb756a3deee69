import { latestTag } from '../../../src/rules/image/latest-tag';
import { itHolds, STORED } from '../rule-examples';

itHolds(latestTag, {
  violated: [
    ['the server', { ...STORED, image: { tag: 'latest' } }, 'image.tag'],
    ['content', { ...STORED, executionEnvironments: [{ name: 'posit/connect-content:1' }, { name: 'registry.example.com:5000/content:latest' }] }, 'executionEnvironments[1].name'],
  ],
  respected: [['versions', { ...STORED, image: { tag: '2026.08.0-latest-patch' }, executionEnvironments: [{ name: 'example.com/latest/content:1' }] }]],
});
