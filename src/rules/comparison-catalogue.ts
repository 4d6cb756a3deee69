export { immutableField } from './comparison/immutable-field';
export { lostData } from './comparison/lost-data';
