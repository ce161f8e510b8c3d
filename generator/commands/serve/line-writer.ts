import { createWriteStream, type WriteStream } from "node:fs";
import type { LineWriter } from "../../../server/documents/server/access-log.js";
import type { Invocation } from "../command.js";

/** If more than this waits for a slow disk, lines are dropped: memory must not grow. Bytes. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Writes lines to a file or to standard output. */
export interface LineSink extends LineWriter {
  /** Opens the file anew under its name, which may lead to another file now. Rejects if that fails, and the old one stays. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a file to append to. */
function openFile(file: string): Promise<WriteStream> {
  const stream = createWriteStream(file, { flags: "a" });
  return new Promise((resolve, reject) => {
    stream.once("error", reject);
    stream.once("open", () => {
      stream.off("error", reject);
      resolve(stream);
    });
  });
}

const ended = (stream: WriteStream): Promise<void> =>
  new Promise((resolve) => {
    if (stream.errored !== null) resolve();
    else stream.end(resolve);
  });

class FileSink implements LineSink {
  readonly #file: string;
  readonly #warn: (text: string) => void;
  #stream: WriteStream;
  #complained = false;

  constructor(file: string, stream: WriteStream, warn: (text: string) => void) {
    this.#file = file;
    this.#warn = warn;
    this.#stream = this.#watched(stream);
  }

  write(text: string): void {
    if (this.#stream.writableLength > MOST_WAITING) this.#complain("the disk is too slow");
    else if (this.#stream.writable) this.#stream.write(text);
  }

  async reopen(): Promise<void> {
    const before = this.#stream;
    this.#stream = this.#watched(await openFile(this.#file));
    this.#complained = false;
    await ended(before);
  }

  close(): Promise<void> {
    return ended(this.#stream);
  }

  #watched(stream: WriteStream): WriteStream {
    return stream.on("error", (error: NodeJS.ErrnoException) => this.#complain(error.code ?? error.message));
  }

  #complain(problem: string): void {
    if (!this.#complained) this.#warn(`warning: the access log has gaps: ${problem}`);
    this.#complained = true;
  }
}

/**
 * Rejects if the file cannot be opened.
 *
 * @param target - an absolute path, or `"-"` for standard output
 */
export async function lineWriter(target: string, { print, warn }: Invocation): Promise<LineSink> {
  if (target !== "-") return new FileSink(target, await openFile(target), warn);
  return {
    write: (text) => print(text.trimEnd()),
    reopen: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
