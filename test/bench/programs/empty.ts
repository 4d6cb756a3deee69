/** An App of cdk8s in which nothing is. */
import { App } from 'cdk8s';
import 'cdk8s-plus-28';

new App().synth();
