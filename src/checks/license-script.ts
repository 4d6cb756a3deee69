import { SECRET_FILES } from './shell/secret-files';
import { VERDICT } from './shell/verdict';

/** Says what kind of text the license is, by its first words: a verdict never holds more of it. */
export const LICENSE_SCRIPT = String.raw`${VERDICT}${SECRET_FILES}
again="kubectl -n $NAMESPACE create secret generic $HOLDER --from-file=$KEY=license.lic, with the file as Posit sent it"
secret_has "$FOLDER" "$HOLDER" "$KEY" 'the license of Connect' "$again" || verdict

file=$FOLDER/$KEY
what="key $KEY of Secret $HOLDER"
start=$(tr -d ' \t\r\n' <"$file" | head -c 200)
is_product_key() { printf '%s' "$start" | grep -Eq '^[A-Z0-9]{4}(-[A-Z0-9]{4}){3,9}$'; }
case $start in
  -----BEGIN*LICENSE-----*)
    if grep -q -e '-----END .*LICENSE-----' "$file"; then
      ok "$what looks like a license file"
    else
      failed "$what is cut off: it begins like a license file and does not end like one" "$again"
    fi ;;
  LS0tLS1CRUdJTi*)
    failed "$what is encoded twice: what comes out of the Secret is base64" \
      "put the text itself into stringData, or: $again" ;;
  '<'*)
    failed "$what is a web page, not a license file" "download the file again. $again" ;;
  *)
    if is_product_key; then
      failed "$what is a product key, not a license file" \
        "take License.key for a product key; a license file is text between lines with BEGIN and END"
    else
      failed "$what does not look like a license file: it does not begin with a line -----BEGIN … LICENSE-----" "$again"
    fi ;;
esac
verdict
`;
