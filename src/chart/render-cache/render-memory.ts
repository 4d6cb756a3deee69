/** More than a fleet of a thousand releases takes. */
const MOST_BYTES = 128 * 1024 * 1024;

/** What this process has rendered, as texts: whoever gets one makes objects of its own from it. The oldest goes first. */
export class RenderMemory {
  private readonly texts = new Map<string, string>();
  private bytes = 0;

  /** @param mostBytes how much all texts may take together */
  public constructor(private readonly mostBytes: number = MOST_BYTES) {}

  /** The text under `key`, if it is still there. */
  public get(key: string): string | undefined {
    return this.texts.get(key);
  }

  /** Puts `text` under `key`. */
  public set(key: string, text: string): void {
    this.forget(key);
    this.texts.set(key, text);
    this.bytes += text.length;
    for (const oldest of this.texts.keys()) {
      if (this.bytes <= this.mostBytes) return;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.bytes -= this.texts.get(key)?.length ?? 0;
    this.texts.delete(key);
  }
}
