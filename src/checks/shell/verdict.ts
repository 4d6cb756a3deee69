/**
 * Shell functions with which a check tells its verdict line by line. POSIX, so that every image can run them.
 * Scripts hold neither a dollar with a brace, which Flux would substitute, nor two dollars, which the kubelet halves.
 */
export const VERDICT = String.raw`set -u
faults=0
ok() { printf 'ok      %s\n' "$1"; }
note() { printf 'note    %s\n' "$1"; }
failed() {
  faults=$((faults + 1))
  printf 'FAILED  %s\n        to do: %s\n' "$1" "$2"
}
verdict() {
  if [ "$faults" -eq 0 ]; then
    printf '%s: passed\n' "$0"
    exit 0
  fi
  printf '%s: FAILED, see the lines above that begin with FAILED (%s)\n' "$0" "$faults"
  exit 1
}
`;
