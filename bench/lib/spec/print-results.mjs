import os from "node:os";
import { table } from "../table.mjs";
import { targets } from "./targets.mjs";

const MEASURES = {
  cold: "cold spec, v1.5 under kubernetes-1.5",
  floor: "floor: ts-morph, parse, walk the same files",
  tsoa: "tsoa 6.6 spec, the same API",
  unchanged: "spec again, nothing changed",
  edit: "one edit under --watch, from saving to output",
  editReported: "  as reported by the watch",
  one: "one copy, qualified definition names, cold",
  ten: "ten copies, qualified definition names, cold",
};

/** Prints figures, targets, and what the comparison leaves out. */
export function printResults({ samples, watchPeak, gaps }) {
  const measures = Object.entries(MEASURES).map(([name, label]) => [label, ...samples[name].cells]);
  console.log(`
${samples.cold.count} repetitions after a warm-up; Node ${process.versions.node}, ${os.availableParallelism()} cores

${table([["", "median", "range", "peak"], ...measures])}

The watch, all edits together, held ${watchPeak.toFixed(0)} MB at most.
`);
  const goals = targets(samples).map(({ what, target, value, reached }) => [
    what,
    `${target}:`,
    value,
    reached ? "yes" : "NO",
  ]);
  console.log(table(goals));
  console.log(`\nWhat tsoa's document lacks, or states differently:`);
  for (const gap of gaps) console.log(`  ${gap}`);
}
