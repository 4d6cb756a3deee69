import { VERDICT } from './shell/verdict';

/** Arguments, four for each: kind, path, declared version, and where it is declared. POSIX, for whatever the image has. */
export const ENVIRONMENT_SCRIPT = String.raw`${VERDICT}
ok "image $IMAGE is there, and its shell runs"
version_in() { grep -Eo '[0-9]+(\.[0-9]+)+[0-9A-Za-z.+-]*' | head -n 1; }
others() {
  for found in "$(dirname "$(dirname "$(dirname "$1")")")"/*/bin/"$(basename "$1")"; do
    [ -d "$found" ] || [ ! -x "$found" ] || printf ' %s' "$found"
  done
}
suggest() {
  instead=$(others "$1")
  if [ -n "$instead" ]; then printf 'write a path that the image has, such as:%s' "$instead"; else printf '%s' "$2"; fi
}
is_there() {
  if [ -d "$2" ] || [ ! -e "$2" ]; then
    failed "image $IMAGE has no $1 at $2 ($3)" "$(suggest "$2" "correct the path in $3, or take an image that has it")"
  elif [ ! -x "$2" ]; then
    failed "$2 in image $IMAGE may not be run by those who run content ($3)" "make it executable for everybody: chmod a+x $2 in the image"
  else
    return 0
  fi
  return 1
}
same_version() {
  case $1 in "$2" | "$2"[!0-9.]*) return 0 ;; esac
  return 1
}

while [ "$#" -ge 4 ]; do
  kind=$1 path=$2 declared=$3 option=$4
  shift 4
  is_there "$kind" "$path" "$option" || continue
  if [ "$kind" = supervisor ]; then
    ok "supervisor $path may be run ($option)"
    continue
  fi
  said=$("$path" --version 2>&1)
  status=$?
  found=$(printf '%s\n' "$said" | version_in)
  if [ "$status" -ne 0 ]; then
    failed "$path in image $IMAGE does not run: it ends with $status ($option)" "see its words below; the image may be made for another processor"
    note "$path: $(printf '%s\n' "$said" | tail -n 1)"
  elif same_version "$found" "$declared"; then
    ok "$kind $declared is at $path ($option)"
  else
    failed "$path in image $IMAGE is version $found, and $declared is declared ($option)" "write version: '$found' in $option"
  fi
done
verdict
`;
