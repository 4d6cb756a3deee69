/** `node fleet.js <count>`; tells the most memory that it took, in MiB. */
import { ConnectFleet } from '../../../src';
import { installations } from '../deployments';

new ConnectFleet({ members: installations(Number(process.argv[2])) }).synth();
console.log(process.resourceUsage().maxRSS / 1024);
