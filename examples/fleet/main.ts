import { connectFleet } from './fleet';

connectFleet().synth();
