/** The same, and the library is loaded. */
import { App } from 'cdk8s';
import 'cdk8s-plus-28';
import { ConnectFleet } from '../../../src';

if (typeof ConnectFleet !== 'function') throw new Error('the library was not loaded');
new App().synth();
