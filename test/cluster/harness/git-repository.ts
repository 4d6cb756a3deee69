import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const AUTHOR = ['-c', 'user.name=Tests', '-c', 'user.email=tests@example.com', '-c', 'commit.gpgsign=false'];

/** A repository with manifests in its folder `dist`. */
export class GitRepository {
  private readonly folder = mkdtempSync(join(tmpdir(), 'repository-'));

  public constructor() {
    this.git('init', '--quiet', '--initial-branch', 'main');
  }

  /** As Argo CD and git name it. */
  public get url(): string {
    return `file://${this.folder}`;
  }

  /** Commits a folder of manifests in the place of those before. */
  public commit(manifests: string): void {
    rmSync(join(this.folder, 'dist'), { recursive: true, force: true });
    cpSync(manifests, join(this.folder, 'dist'), { recursive: true });
    this.git('add', '--all');
    this.git(...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', 'Synthesize');
  }

  private git(...args: readonly string[]): void {
    execFileSync('git', ['-C', this.folder, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
