export { claimAloneInWave } from './manifests/claim-alone-in-wave';
export { disruptionBudgetInManifests } from './manifests/disruption-budget';
export { evaluationDatabase } from './manifests/evaluation-database';
export { helmHook } from './manifests/helm-hook';
export { imageWithoutDigest } from './manifests/image-without-digest';
export { latestTagInManifests } from './manifests/latest-tag';
export { noNamespace } from './manifests/no-namespace';
export { noReadinessProbeInManifests } from './manifests/no-readiness-probe';
export { helmKeepInManifests, placeholderInObjects, secretInAnnotationInManifests } from './manifests/object-rules';
export { objectTwice } from './manifests/object-twice';
export { openPort } from './manifests/open-port';
export { podSecurity } from './manifests/pod-security';
export { portTwiceInManifests } from './manifests/port-twice';
export { largeNumberInManifests, mapInSettingInManifests } from './manifests/printed-settings';
export { privilegedInManifests } from './manifests/privileged';
export { mountTwiceInManifests, variableTwiceInManifests, volumeTwiceInManifests } from './manifests/repeated-names';
export { replacedCommandInManifests } from './manifests/replaced-command';
export { secretInManifest } from './manifests/secret-in-manifest';
export { secretVariableInManifests } from './manifests/secret-variable';
export {
  databaseProviderInManifests,
  placeholderInSettings,
  secretInGcfgInManifests,
  serverAddressInManifests,
  unencryptedDatabaseInManifests,
} from './manifests/settings-rules';
export { stickySessionsInManifests } from './manifests/sticky-sessions';
export { accessModesInManifests, classDoesNotShareInManifests } from './manifests/storage-rules';
export { storeAccount } from './manifests/store-account';
export { storeNotMounted } from './manifests/store-not-mounted';
export { twoVersionsInManifests } from './manifests/two-versions';
export { unlabelledAccount } from './manifests/unlabelled-account';
export { unreadableSetting } from './manifests/unreadable-setting';
