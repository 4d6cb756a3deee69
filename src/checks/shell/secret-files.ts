/**
 * POSIX shell: `secret_has FOLDER SECRET KEY READER COMMAND` says whether a Secret that is mounted at FOLDER, or is not there,
 * has KEY; COMMAND would make it. Names of keys are shown, never a value. The Secret is that of NAMESPACE.
 */
export const SECRET_FILES = String.raw`
keys_in() { ls -A "$1" 2>/dev/null | grep -v '^\.\.' | tr '\n' ' ' | sed 's/ $//'; }
secret_has() {
  if [ -z "$(keys_in "$1")" ]; then
    failed "there is no Secret $2 in namespace $NAMESPACE, or nothing is in it; $4 reads it" "$5"
  elif [ ! -e "$1/$3" ]; then
    failed "Secret $2 has no key $3, which $4 reads; it has: $(keys_in "$1")" \
      "name one of its keys in SecretSource, or add $3 to it: kubectl -n $NAMESPACE edit secret $2"
  elif [ ! -s "$1/$3" ]; then
    failed "key $3 of Secret $2 is empty; $4 reads it" "put the value into it: kubectl -n $NAMESPACE edit secret $2"
  else
    return 0
  fi
  return 1
}
`;
