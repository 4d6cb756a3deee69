import { buildFluxProgram, fluxProgram } from './flux-program';

const refusal = buildFluxProgram();
if (refusal !== undefined) {
  console.error(`The program with Flux' and kustomize's libraries cannot be built; its tests are skipped. Go says: ${refusal}`);
} else {
  console.log(`Flux' and kustomize's libraries: ${fluxProgram()}`);
}
