export { evaluationDatabase } from './manifests/evaluation-database';
export { imageWithoutDigest } from './manifests/image-without-digest';
export { objectTwice } from './manifests/object-twice';
export { databaseProviderInManifests, secretInGcfgInManifests, serverAddressInManifests, unencryptedDatabaseInManifests } from './manifests/settings-rules';
export { unreadableSetting } from './manifests/unreadable-setting';
