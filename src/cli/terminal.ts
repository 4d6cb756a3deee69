/** Where a command reads from and writes to: results to `out`, what kept it from a result to `err`. */
export interface Terminal {
  /** All of standard input. */
  readonly in: () => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Where a picture of the progress may be drawn; undefined where nobody looks at it. */
  readonly screen?: NodeJS.WriteStream;
}

/** Takes the exit code of a command, at once or when its work is done. */
export type ExitWith = (code: number | Promise<number>) => void;

/** Exit codes of all commands, a contract with pipelines. */
export const EXIT = { clean: 0, findings: 1, unreadable: 2 } as const;
