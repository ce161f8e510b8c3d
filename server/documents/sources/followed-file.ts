import { FilePoller, fileMark } from "./file-poller.js";
import { loadSpecFile, specFile, type SpecFile, type SpecProblem } from "./load-spec-file.js";

/** Events of a followed file. */
export interface FileEvents {
  /** It holds another good document, or the same one after a problem. */
  readonly onDocument: (file: SpecFile) => void;
  /** It changed and cannot be used. */
  readonly onProblem: (problem: string) => void;
}

/** A document in a file, or the merged one of a folder, which is read again whenever it changes. */
export class FollowedFile {
  readonly #given: string;
  readonly #events: FileEvents;
  readonly #poller: FilePoller;
  #file: string;
  #json: Uint8Array | undefined;
  #hasProblem = false;

  /** @param given - absolute path of a file or folder */
  constructor(given: string, events: FileEvents) {
    this.#given = given;
    this.#file = given;
    this.#events = events;
    this.#poller = new FilePoller(
      () => [this.#given, this.#file],
      () => this.#reload(),
    );
  }

  /** Reads it for the first time, without an event. */
  async open(): Promise<SpecFile | SpecProblem> {
    this.#file = await specFile(this.#given);
    // Record the state before reading, so that a change meanwhile leads to another read.
    await this.#poller.start();
    const loaded = await loadSpecFile(this.#file);
    if (!("problem" in loaded)) this.#json = loaded.json;
    return loaded;
  }

  /** Reads it now, whether or not it seems to have changed. */
  reload(): Promise<void> {
    return this.#poller.reload();
  }

  close(): void {
    this.#poller.close();
  }

  async #reload(): Promise<void> {
    this.#file = await specFile(this.#given);
    const mark = await fileMark(this.#file);
    const loaded = await loadSpecFile(this.#file);
    // A file that is still being written changes again. Report it only once it stays the same.
    if ((await fileMark(this.#file)) !== mark) return;
    const hadProblem = this.#hasProblem;
    this.#hasProblem = "problem" in loaded;
    if ("problem" in loaded) return this.#events.onProblem(loaded.problem);
    if (!hadProblem && this.#json !== undefined && Buffer.compare(this.#json, loaded.json) === 0) return;
    this.#json = loaded.json;
    this.#events.onDocument(loaded);
  }
}
