import { VERDICT } from './shell/verdict';

/** What one pod tries alone, in a folder of its own: `try` WHAT TO-DO COMMAND. */
const ALONE = String.raw`
same() { [ "$1" = "$2" ] || { echo "found $1 instead of $2"; return 1; }; }
try() {
  local what=$1 todo=$2 reason
  shift 2
  if reason=$("$@" 2>&1); then ok "$what"; else failed "$what: not so: $reason" "$todo"; fi
}
symbolic_link() { ln -s file symbolic && same "$(cat symbolic)" first; }
hard_link() { ln file hard && same "$(stat -c %h hard)" 2; }
rename_over() { echo second >replacement && mv -f replacement file && same "$(cat file)" second; }
change_mode() { chmod 750 folder && chmod 600 file && same "$(stat -c %a folder) $(stat -c %a file)" '750 600'; }
keep_owner() { same "$(stat -c %u file)" "$(id -u)"; }
give_away() { chown "$uid:$gid" folder && same "$(stat -c %u:%g folder)" "$uid:$gid"; }
write_as_user() {
  setpriv --reuid "$uid" --regid "$gid" --clear-groups touch folder/theirs && same "$(stat -c %u folder/theirs)" "$uid"
}
enough_space() {
  local free
  free=$(df --output=avail -k . | tail -n 1)
  [ "$free" -ge "$NEEDED_KIBIBYTES" ] || { echo "$free KiB are free, $NEEDED_KIBIBYTES KiB are needed"; return 1; }
}
alone() {
  local posix='use POSIX storage: NFS, or a file service over NFS; SMB and object stores cannot hold data of Connect'
  local squash='NFS: export without root_squash and all_squash (no_root_squash); SMB: use NFS instead'
  mkdir folder
  try 'symbolic links work' "$posix" symbolic_link
  try 'hard links work' "$posix" hard_link
  try 'a file can be renamed over another' "$posix" rename_over
  try 'modes can be changed' "$posix" change_mode
  try 'files of root stay files of root' "$squash" keep_owner
  try "files can be given to $RUN_AS ($uid:$gid), as Connect does" "$squash" give_away
  try "$RUN_AS can write in its own folder" "$squash" write_as_user
  try 'there is enough free space' 'make the volume larger, or free some space' enough_space
}`;

/**
 * What two pods try together. Each has a mailbox, a file that the other opens anew for every look: NFS promises fresh
 * content on open, while a new name may stay unseen for a minute. A mailbox that is gone means that its pod has left.
 */
const TOGETHER = String.raw`
tell() { echo "$1" >>"$run/$me.says"; }
hear() {
  local end=$((SECONDS + PATIENCE))
  until grep -qx "$1" "$run/$other.says" 2>/dev/null; do
    if [ "$SECONDS" -ge "$end" ] || { [ "$arrived" = yes ] && [ ! -e "$run/$other.says" ]; }; then return 1; fi
    ls "$run" >/dev/null 2>&1
    sleep 0.2
  done
}
left() { failed "the other pod left before $1" "see its log: it says what it could not do"; verdict; }
meet() {
  tell "on $NODE"
  tell hello
  if ! hear hello; then
    failed "no second pod mounted the volume within $PATIENCE seconds" \
      "the claim must be ReadWriteMany and there must be room for two pods: kubectl describe the other pod"
    verdict
  fi
  arrived=yes
  their_node=$(sed -n 's/^on //p' "$run/$other.says")
  ok "what the other pod wrote (on node $their_node) can be read here (on node $NODE)"
  [ "$their_node" != "$NODE" ] || note "both pods ran on node $NODE: nothing was tried between two nodes"
}
new_content() { same "$(cat "$run/0/shared")" new; }
first_pod() {
  echo new >new && mv -f new shared
  tell renamed
  hear looked || left 'it looked at a renamed file'
  exec 9>>lock
  reason=$(flock -n 9 2>&1) || { failed "a file cannot be locked: $reason" "$lock_service"; verdict; }
  tell locked
  hear tried || left 'it tried the lock'
  exec 9>&-
  tell released
  hear finished
}
second_pod() {
  local end=$((SECONDS + PATIENCE))
  hear renamed || left 'it renamed a file'
  until [ "$(cat "$run/0/shared" 2>/dev/null)" = new ] || [ "$SECONDS" -ge "$end" ]; do sleep 0.2; done
  try 'a file that the other pod renamed over another is seen here' 'mount without long attribute caches' new_content
  tell looked
  hear locked || left 'it had a lock'
  exec 9>>"$run/0/lock"
  flock -n -E 75 9
  case $? in
    75) ok 'a lock of the other pod is respected' ;;
    0) failed 'both pods got the same lock at once' 'mount with shared locks: NFS without nolock and local_lock' ;;
    *) failed 'a file of the other pod cannot be locked' "$lock_service" ;;
  esac
  exec 9>&-
  tell tried
  hear released || left 'it released the lock'
  exec 9>>"$run/0/lock"
  try 'the lock can be taken once it is free' "$lock_service" flock -w 15 9
  exec 9>&-
  tell finished
}`;

/** Each pod removes what is its own, again where an open file is in the way; the last one removes the common folder. */
const CLEAN_UP = String.raw`
clean_up() {
  exec 9>&-
  cd /
  for wait in 1 1 1 1 0; do
    rm -rf "$run/$me" "$run/$me.says" && break
    sleep "$wait"
  done
  rmdir "$run"
} 2>/dev/null`;

/** Bash for Connect's image: coreutils, flock and setpriv. Leaves nothing behind, however it ends. */
export const STORAGE_SCRIPT = String.raw`${VERDICT}
${ALONE}
${TOGETHER}
${CLEAN_UP}
me=$JOB_COMPLETION_INDEX
other=$((1 - me))
run=$STORAGE/.cdk8s-posit-connect-check-$RUN
arrived=no
lock_service='see to the lock service of the storage (NFS 3: rpc.statd and lockd)'
trap clean_up EXIT
trap 'failed "stopped from outside" "kubectl describe the Job: it was deleted, or its time is over (timeout)"; exit 1' TERM INT

case $RUN_AS in
  *[!0-9]*) uid=$(id -u "$RUN_AS") && gid=$(id -g "$RUN_AS") ;;
  *) uid=$RUN_AS gid=$RUN_AS ;;
esac || { failed "this image has no user $RUN_AS" "name a user of the image, or a user id"; verdict; }

note "file system $(stat -f -c %T "$STORAGE"), node $NODE"
reason=$({ mkdir -p "$run/$me" && echo first >"$run/$me/file" && echo old >"$run/$me/shared"; } 2>&1) && cd "$run/$me" || {
  failed "the volume cannot be written: $reason" \
    "mount it read-write; NFS: export read-write and without root_squash (no_root_squash)"
  verdict
}
alone
meet
if [ "$me" = 0 ]; then first_pod; else second_pod; fi
verdict
`;
