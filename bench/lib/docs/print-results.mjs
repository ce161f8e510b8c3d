import os from "node:os";
import { median } from "../statistics.mjs";
import { table } from "../table.mjs";

/** Name of the page that takes the least time possible. */
export const FLOOR = "floor: a page with one paragraph";

const verdict = (reached) => (reached ? "yes" : "NO");

function pageRow(name, measured) {
  if (measured.some((each) => each === undefined)) return [name, "not ready in time", "", "", ""];
  const middle = (figure) => median(measured.map((each) => each[figure]));
  return [
    name,
    `${middle("milliseconds").toFixed(0)} ms`,
    String(middle("elements")),
    `${middle("heap").toFixed(1)} MB`,
    `${middle("kilobytes").toFixed(0)} KB`,
  ];
}

/** Prints figures and targets. */
export function printDocsResults({ label, runs, build, pages, searches, peers, sizes, growth, absent }) {
  const ratio = build.ours.median / build.redocly.median;
  const timings = [...growth.values()].map(({ median: seconds }) => seconds);
  const fourfold = timings.at(-1) / timings[0];
  console.log(`
${runs} repetitions after a warm-up; Node ${process.versions.node}, ${os.availableParallelism()} cores
The document: ${label}

${table([
  ["", "median", "range", "peak"],
  ["docs: the whole site", ...build.ours.cells],
  ["redocly build-docs: one file", ...build.redocly.cells],
])}

${table([
  ["", "median", "range", "peak"],
  ...[...growth].map(([size, samples]) => [`docs: ${size} operations with inline responses`, ...samples.cells]),
])}

The site: ${sizes.files} files, ${(sizes.bytes / 1e6).toFixed(1)} MB
`);
  const goals = [
    ["building", "at most 1.1 x redocly build-docs:", ratio.toFixed(2), verdict(ratio <= 1.1)],
    ["building, peak memory", "at most 400 MB:", `${build.ours.peak.toFixed(0)} MB`, verdict(build.ours.peak <= 400)],
    ["four times as many operations", "at most 4.4 x the time:", fourfold.toFixed(2), verdict(fourfold <= 4.4)],
  ];
  if (absent !== undefined) {
    console.log(table(goals));
    console.log(`\n${absent}`);
    return;
  }
  console.log(
    table([
      ["page", "ready", "elements", "heap", "content"],
      ...Object.entries(pages).map(([name, measured]) => pageRow(name, measured)),
      ...Object.entries(peers).map(([name, measured]) => pageRow(name, measured)),
    ]),
  );
  const worst = (figure) => Math.max(...Object.values(pages).map((each) => median(each.map((one) => one[figure]))));
  const readyAt = (peer) => median(peers[peer].map((each) => each?.milliseconds ?? NaN));
  const swaggerUi = readyAt("Swagger UI, all collapsed");
  const slowest = worst("milliseconds") / swaggerUi;
  const floor = readyAt(FLOOR) / swaggerUi;
  const firstAnswer = Math.max(...Object.values(searches).map(median));
  goals.push(
    ["slowest page ready", "at most 0.12 x Swagger UI:", slowest.toFixed(3), verdict(slowest <= 0.12)],
    ["the floor: an empty page", "for comparison, x Swagger UI:", floor.toFixed(3), ""],
    ["largest heap", "at most 10 MB:", `${worst("heap").toFixed(1)} MB`, verdict(worst("heap") <= 10)],
    ["most content", "at most 150 KB:", `${worst("kilobytes").toFixed(0)} KB`, verdict(worst("kilobytes") <= 150)],
    ["slowest first answer", "at most 100 ms:", `${firstAnswer.toFixed(0)} ms`, verdict(firstAnswer <= 100)],
  );
  console.log(`\n${table(goals)}`);
}
