/** `find` as a function that finds once for each object; the object must not change afterwards. */
export function onceFor<Subject extends object, Found>(find: (subject: Subject) => Found): (subject: Subject) => Found {
  const known = new WeakMap<Subject, { readonly found: Found }>();
  return (subject) => {
    const before = known.get(subject);
    if (before !== undefined) return before.found;
    const found = find(subject);
    known.set(subject, { found });
    return found;
  };
}
