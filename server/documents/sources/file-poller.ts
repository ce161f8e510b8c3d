import { stat } from "node:fs/promises";

/** How often files are checked. Milliseconds. */
const INTERVAL = 500;

/** Identifies a file's content without reading it; `""` if there is no file. */
export async function fileMark(file: string): Promise<string> {
  try {
    const { ino, size, mtimeMs } = await stat(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return "";
  }
}

/**
 * Polls files, following links, and reports changes. This finds files that are overwritten, renamed into place, or reached by
 * a link that now leads elsewhere, on every kind of file system.
 */
export class FilePoller {
  readonly #files: () => readonly string[];
  readonly #listener: () => Promise<void>;
  #marks: string | undefined;
  /** The latest call of the listener. */
  #call: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  /**
   * @param files - absolute paths; called on every poll
   * @param listener - called after a change; the next poll waits for it
   */
  constructor(files: () => readonly string[], listener: () => Promise<void>) {
    this.#files = files;
    this.#listener = listener;
  }

  /** Takes the current state of files as known. */
  async start(): Promise<void> {
    this.#marks = await this.#look();
    this.#wait();
  }

  /** Calls the listener whether or not anything changed, once a call in progress has ended. */
  async reload(): Promise<void> {
    await this.#listen(await this.#look());
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
    if (marks !== this.#marks && !this.#closed) await this.#listen(marks);
    this.#wait();
  }

  #listen(marks: string): Promise<void> {
    this.#marks = marks;
    this.#call = this.#call.then(() => (this.#closed ? undefined : this.#listener()));
    return this.#call;
  }
}
