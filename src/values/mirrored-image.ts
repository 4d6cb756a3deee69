/** The image as it is called in `registry`: the host gives way to it, everything else stays. */
export function mirroredImage(image: string, registry: string): string {
  if (image.startsWith(`${registry}/`)) return image;
  const [first, ...rest] = image.split('/');
  // As container runtimes tell a host from the first part of a name.
  const hasHost = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  return `${registry}/${hasHost ? rest.join('/') : image}`;
}

/** `text` with other words for the images that stand in it; those that could be any word are left alone. */
export function withImagesReplaced(text: string, replacements: ReadonlyMap<string, string>): string {
  const images = [...replacements.keys()].filter((image) => /[/:]/.test(image)).sort((left, right) => right.length - left.length);
  if (!images.some((image) => text.includes(image))) return text;
  const escaped = images.map((image) => image.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return text.replace(new RegExp(`(?<![\\w./:@-])(?:${escaped.join('|')})(?![\\w:@/-]|\\.\\w)`, 'g'), (image) => replacements.get(image) ?? image);
}
