import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Files by their paths. */
export type Files = Readonly<Record<string, string>>;

/** A manifest that is short. */
export function configMap(name: string, data: object = {}): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: posit-connect\ndata: ${JSON.stringify(data)}\n`;
}

/** A folder with a program that writes what a folder holds: quick, and of any content. */
export class FakeProject {
  public readonly folder = mkdtempSync(join(tmpdir(), 'synth-'));
  public readonly dist = join(this.folder, 'dist');

  /** What the program is to write from now on. */
  public programWrites(files: Files): void {
    rmSync(join(this.folder, 'program'), { recursive: true, force: true });
    this.write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`program/${path}`, text])));
    this.write({ 'cdk8s.yaml': 'language: typescript\napp: cp -R program "$CDK8S_OUTDIR"\noutput: dist\n' });
  }

  public write(files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
  }

  public copy(from: string, to: string): void {
    cpSync(join(this.folder, from), join(this.folder, to), { recursive: true });
  }

  /** What lies in the output folder, the record apart; undefined where there is none. */
  public written(folder = this.dist): Files | undefined {
    if (!existsSync(folder)) return undefined;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
    const named = files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')] as const).filter(([file]) => file !== '.cdk8s-posit-connect.sha256');
    return Object.fromEntries(named.sort(([left], [right]) => (left < right ? -1 : 1)));
  }

  /** What lies beside the program and its output and should not. */
  public leftOvers(): readonly string[] {
    return readdirSync(this.folder).filter((name) => name.startsWith('.'));
  }

  public remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
