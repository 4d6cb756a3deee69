const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g;

/** The camelCase member name that jsii accepts for an official name, e.g. `idPMetaDataUrl` for `IdPMetaDataURL`. */
export function memberName(officialName) {
  const words = officialName.match(WORD).map((word) => word.toLowerCase());
  return words.map((word, index) => (index === 0 ? word : word[0].toUpperCase() + word.slice(1))).join('');
}
