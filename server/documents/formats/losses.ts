import type { Dropped } from "../../../openapi/encode/dropped.js";

/** As many places as a line of a log has room for. */
const EXAMPLES = 5;

/** A name in a document may be of any length; a line of a log is not. */
const LONGEST = 200;

/** Counts what an encoding leaves out, and keeps the first of it: a hostile document may have any number. */
export class Losses {
  readonly examples: Dropped[] = [];
  count = 0;

  readonly add = ({ pointer, reason }: Dropped): void => {
    this.count += 1;
    if (this.examples.length === EXAMPLES) return;
    this.examples.push({ pointer: pointer.length > LONGEST ? `${pointer.slice(0, LONGEST)}…` : pointer, reason });
  };
}
