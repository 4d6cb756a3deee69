/** The same objects in the same Charts, made of what a file holds by cdk8s alone: `node from-memory.js <folder of releases>`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApiObject, ApiObjectProps, App, Chart } from 'cdk8s';
import 'cdk8s-plus-28';

const app = new App();
const stages = JSON.parse(readFileSync(join(process.argv[2], 'objects.json'), 'utf8')) as Record<string, ApiObjectProps[]>;
for (const [id, objects] of Object.entries(stages)) {
  const chart = new Chart(app, id, { disableResourceNameHashes: true });
  objects.forEach((object, index) => new ApiObject(chart, String(index), object));
}
app.synth();
