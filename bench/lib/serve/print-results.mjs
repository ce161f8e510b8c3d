import os from "node:os";
import { median } from "../statistics.mjs";
import { table } from "../table.mjs";

const perSecond = (value) => `${value.toFixed(0)}/s`;
const milliseconds = (value) => `${value.toFixed(1)} ms`;
const megabytes = (value) => `${value.toFixed(0)} MB`;

/** A row of the table. Given the values of all rounds, compares those of each round, since the machine's load changes. */
function row(what, reference, ours, theirs, show, { least, most, difference } = {}) {
  if (Array.isArray(ours)) {
    const ratio = median(ours.map((value, i) => value / theirs[i]));
    return filledRow([what, reference, show(median(ours)), show(median(theirs))], ratio, { least, most });
  }
  const value = difference === true ? ours - theirs : ours / theirs;
  return filledRow([what, reference, show(ours), show(theirs)], value, { least, most, difference });
}

function filledRow(cells, value, { least, most, difference }) {
  const reached = least !== undefined ? value >= least : most === undefined || value <= most;
  const shown = difference === true ? megabytes(value) : value.toFixed(3);
  const limit = difference === true && most !== undefined ? megabytes(most) : (most ?? least);
  const target = limit === undefined ? "" : `at ${least === undefined ? "most" : "least"} ${limit}`;
  return [...cells, shown, target, target === "" ? "" : reached ? "yes" : "NO"];
}

/** Prints figures and targets. */
export function printServeResults({ runs, document, rates, memories, starts, merges, absent }) {
  const rate = (server, status) => rates.get(`${server} ${status}`);
  const memory = (server, when) => median(memories.get(`${server} ${when}`));
  const servers = { fastifyStatic: "@fastify/static 10.1", kubeOpenapi: "kube-openapi's handler (Go)" };
  const rows = [
    ["figure", "beside", "ours", "other's", "ratio", "target", ""],
    ...["200", "304"].flatMap((status) => [
      row(`${status}`, "bare node:http", rate("ours", status), rate("bare", status), perSecond, { least: 0.9 }),
      ...Object.entries(servers)
        .filter(([name]) => rates.has(`${name} ${status}`))
        .map(([name, label]) => row(`${status}`, label, rate("ours", status), rate(name, status), perSecond)),
    ]),
    row("ready to serve", "JSON.parse", starts.ready, starts.parse, milliseconds, { most: 1.5 }),
    row("until the first answer", "JSON.parse", starts.serve, starts.parse, milliseconds),
    row("memory once served", "bare Node", memory("ours", "served"), memory("empty", "served"), megabytes, {
      most: 60,
      difference: true,
    }),
    row("memory after more of it", "once served", memory("ours", "later"), memory("ours", "served"), megabytes, {
      difference: true,
    }),
    ...Object.entries(merges.edits).map(([what, times], i) =>
      row(
        `merging after ${what}`,
        "merging all",
        median(times),
        median(merges.full),
        milliseconds,
        i === 0 ? { most: 0.05 } : {},
      ),
    ),
  ];
  console.log(`
${runs} repetitions; Node ${process.versions.node}, ${os.availableParallelism()} cores
The document: ${document.label}, ${(document.bytes / 1e6).toFixed(1)} MB; merged: 100 GroupVersions of 20 members, ${(merges.bytes / 1e6).toFixed(1)} MB

${table(rows)}`);
  for (const text of absent) console.log(`\n${text}`);
}
