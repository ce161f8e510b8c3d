import type { Dropped } from "../../../openapi/encode/dropped.js";

/** Number of places that fit on a log line. */
const EXAMPLES = 5;

/** Names in documents have any length; log lines do not. */
const LONGEST = 200;

/** Counts what an encoding leaves out and keeps the first few. A hostile document may have any number. */
export class Losses {
  readonly examples: Dropped[] = [];
  count = 0;

  readonly add = ({ pointer, reason }: Dropped): void => {
    this.count += 1;
    if (this.examples.length === EXAMPLES) return;
    this.examples.push({ pointer: pointer.length > LONGEST ? `${pointer.slice(0, LONGEST)}…` : pointer, reason });
  };
}
