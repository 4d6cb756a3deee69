/** One entry of a tar archive: where it would be unpacked, what it would be, what it holds. */
export interface TarEntry {
  readonly path: string;
  /** `file` and `folder`; every other kind, such as a link, by the letter of the format. */
  readonly kind: string;
  readonly content: Buffer;
}

const BLOCK = 512;

/** Letters of the format; the old one for a file is no letter at all. */
const KINDS: Readonly<Record<string, string>> = { '0': 'file', '\0': 'file', '7': 'file', '5': 'folder' };
const LONG_NAME = 'L';
const SETTINGS = 'x';
const COMMON_SETTINGS = 'g';

/** The entries of a tar archive in their order; undefined where it is none, or is cut short or damaged. */
export function tarEntries(archive: Buffer): readonly TarEntry[] | undefined {
  const entries: TarEntry[] = [];
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return entries;
    const size = octal(header, 124, 12);
    const content = size === undefined ? undefined : archive.subarray(at + BLOCK, at + BLOCK + size);
    if (size === undefined || content?.length !== size || !hasRightSum(header)) return undefined;
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const letter = String.fromCharCode(header[156]);
    if (letter === LONG_NAME) longName = text(content, 0, size);
    else if (letter === SETTINGS) longName = settingIn(content.toString('utf8'), 'path') ?? longName;
    else if (letter !== COMMON_SETTINGS) {
      entries.push({ path: longName ?? nameIn(header), kind: KINDS[letter] ?? letter, content });
      longName = undefined;
    }
  }
  return undefined;
}

function nameIn(header: Buffer): string {
  const prefix = header.toString('latin1', 257, 262) === 'ustar' ? text(header, 345, 155) : '';
  return prefix === '' ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`;
}

// Lines of `<length> <name>=<value>`, the later one counts.
function settingIn(settings: string, name: string): string | undefined {
  return settings.split('\n').map((line) => /^\d+ ([^=]+)=(.*)$/.exec(line)).filter((found) => found?.[1] === name).at(-1)?.[2];
}

function hasRightSum(header: Buffer): boolean {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 0x20 : byte), 0);
  return octal(header, 148, 8) === sum;
}

function octal(header: Buffer, from: number, length: number): number | undefined {
  const digits = text(header, from, length).trim();
  return /^[0-7]+$/.test(digits) ? parseInt(digits, 8) : undefined;
}

function text(bytes: Buffer, from: number, length: number): string {
  const part = bytes.subarray(from, from + length);
  const end = part.indexOf(0);
  return part.toString('utf8', 0, end === -1 ? part.length : end);
}
