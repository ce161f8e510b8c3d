import { FilePoller } from "./file-poller.js";
import { documentsIn } from "./load-spec-file.js";

/** What changed in a folder. Absolute paths. */
export interface FolderChange {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A folder of documents whose listing is read again whenever it changes. Its files are not read. */
export class FollowedFolder {
  readonly #folder: string;
  readonly #poller: FilePoller;
  #files: readonly string[] = [];

  /**
   * @param folder - absolute
   * @param onChange - called with files that came and went; the next look waits for it
   */
  constructor(folder: string, onChange: (change: FolderChange) => Promise<void>) {
    this.#folder = folder;
    this.#poller = new FilePoller(
      () => [folder],
      async () => {
        const before = this.#files;
        this.#files = await documentsIn(folder);
        const added = this.#files.filter((file) => !before.includes(file));
        const removed = before.filter((file) => !this.#files.includes(file));
        if (added.length + removed.length > 0) await onChange({ added, removed });
      },
    );
  }

  /** Lists its documents for the first time, without an event. */
  async open(): Promise<readonly string[]> {
    await this.#poller.start();
    this.#files = await documentsIn(this.#folder);
    return this.#files;
  }

  /** Lists it now, whether or not it seems to have changed. */
  reload(): Promise<void> {
    return this.#poller.reload();
  }

  close(): void {
    this.#poller.close();
  }
}
