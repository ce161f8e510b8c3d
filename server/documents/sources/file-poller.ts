import { stat } from "node:fs/promises";

/** How often files are looked at. Milliseconds. */
const INTERVAL = 500;

/** What tells one content of a file from another, short of reading it; `""` where there is no file. */
export async function fileMark(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return "";
  }
}

/**
 * Looks at files again and again, links followed, and tells when one is another than before. That finds files that are
 * overwritten, renamed into place, or reached by a link that leads elsewhere now, on disks of every kind.
 */
export class FilePoller {
  readonly #files: () => readonly string[];
  readonly #listener: () => Promise<void>;
  #marks: string | undefined;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /**
   * @param files - absolute; asked for every time
   * @param listener - called after a change; files are not looked at until it is done
   */
  constructor(files: () => readonly string[], listener: () => Promise<void>) {
    this.#files = files;
    this.#listener = listener;
  }

  /** Takes files as they are now for known. */
  async start(): Promise<void> {
    this.#marks = await this.#look();
    this.#wait();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  async #look(): Promise<string> {
    return (await Promise.all(this.#files().map(fileMark))).join("\n");
  }

  #wait(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => void this.#check(), INTERVAL);
    this.#timer.unref();
  }

  async #check(): Promise<void> {
    const marks = await this.#look();
    if (marks !== this.#marks && !this.#closed) {
      this.#marks = marks;
      await this.#listener();
    }
    this.#wait();
  }
}
