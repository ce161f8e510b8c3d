import { createWriteStream } from "node:fs";
import type { LineWriter } from "../../../server/documents/server/access-log.js";
import type { Invocation } from "../command.js";

/** If more than this waits for a slow disk, lines are dropped: memory must not grow. Bytes. */
const MOST_WAITING = 8 * 1024 * 1024;

/** Writes lines to a file or to standard output. */
export interface LineSink extends LineWriter {
  readonly close: () => Promise<void>;
}

/** @param target - an absolute path, or `"-"` for standard output */
export function lineWriter(target: string, { print, warn }: Invocation): LineSink {
  if (target === "-") return { write: (text) => print(text.trimEnd()), close: () => Promise.resolve() };
  const stream = createWriteStream(target, { flags: "a" });
  let complained = false;
  const complain = (problem: string): void => {
    if (!complained) warn(`warning: the access log has gaps: ${problem}`);
    complained = true;
  };
  stream.on("error", (error: NodeJS.ErrnoException) => complain(error.code ?? error.message));
  return {
    write: (text) => {
      if (stream.writableLength > MOST_WAITING) complain("the disk is too slow");
      else if (stream.writable) stream.write(text);
    },
    close: () =>
      new Promise((resolve) => {
        if (stream.errored !== null) resolve();
        else stream.end(resolve);
      }),
  };
}
