import os from "node:os";
import { median } from "../statistics.mjs";
import { table } from "../table.mjs";
import { PYDANTIC } from "./unions.mjs";

const seconds = (value) => (value < 1 ? `${(value * 1000).toFixed(value < 0.1 ? 1 : 0)} ms` : `${value.toFixed(2)} s`);
const megabytes = (value) => (Number.isNaN(value) ? "" : `${value.toFixed(1)} MB`);

/** A row with one of our figures and a peer's; a target applies to the ratio. */
function row(what, beside, ours, theirs, show, limit) {
  const ratio = ours / theirs;
  const comparable = Number.isFinite(ratio);
  const target = limit === undefined ? "" : `at most ${limit >= 0.1 ? limit : limit.toFixed(3)}`;
  const reached = limit === undefined || !comparable ? "" : ratio <= limit ? "yes" : "NO";
  return [what, beside, show(ours), show(theirs), comparable ? ratio.toFixed(3) : "", target, reached];
}

/** Prints figures and targets. */
export function printPythonResults({ runs, clients, generators, document, figures, unions }) {
  const present = (name) => clients[name].absent === undefined;
  const of = (name, what, key) => median(figures.get(`${name} ${what}`).map((each) => each[key]));
  const peers = Object.keys(clients).filter((name) => name !== "ours" && present(name));
  const beside = (what, key, show, label, limits = {}) =>
    peers.map((name) =>
      row(label, clients[name].label, of("ours", what, key), of(name, what, key), show, limits[name]),
    );
  const decode = (key, than, label, limit) =>
    row(label, "json.loads", of("ours", "decode", key), of("ours", "decode", than), seconds, limit);
  const made = (name, key) => median(figures.get(`${name} generate`).map((each) => each[key]));
  const generated = Object.entries(generators)
    .filter(([name, { absent }]) => name !== "ours" && absent === undefined)
    .flatMap(([name, { label }]) => {
      const limit = name === "openapiGenerator" ? 0.1 : undefined;
      return [
        row("generation", label, made("ours", "seconds"), made(name, "seconds"), seconds, limit),
        row("  peak memory", label, made("ours", "megabytes"), made(name, "megabytes"), megabytes),
        row("  lines of Python", label, made("ours", "lines"), made(name, "lines"), String),
      ];
    });
  const [calls] = figures.get("ours calls");
  const rows = [
    ["figure", "beside", "ours", "other's", "ratio", "target", ""],
    ...generated,
    decode("plain decode", "plain parse", "1,000 pods decoded", 0.3),
    decode("plain usual", "plain parse", "  and what a table shows of each, read"),
    decode("plain all", "plain parse all", "  and everything in them read, on both sides"),
    decode("unknown decode", "unknown parse", "1,000 pods with unknown fields decoded"),
    decode("unknown usual", "unknown parse", "  and what a table shows of each, read"),
    decode("unknown all", "unknown parse all", "  and everything in them read, on both sides"),
    ...beside("decode", "plain decode", seconds, "1,000 pods decoded", { official: 0.02 }),
    ...beside("decode", "plain usual", seconds, "  and what a table shows of each, read"),
    ...beside("decode", "plain all", seconds, "  and everything in them read"),
    ...(unions.absent === undefined
      ? [row("10,000 objects of a union decoded", PYDANTIC, unions.ours, unions.pydantic, seconds, 0.5)]
      : []),
    ...beside("start", "seconds", seconds, "import and CoreV1Api()", { official: 0.25 }),
    ...beside("start", "megabytes", megabytes, "  added memory", { official: 0.25 }),
    ...beside("list", "list", seconds, "3,661 ReplicaSets listed over loopback", { official: 1 / 30 }),
    ...beside("list", "read", seconds, "  and name and replicas of each read"),
  ];
  console.log(`
${runs} repetitions after a warm-up; Node ${process.versions.node}, ${os.availableParallelism()} cores
Our client: of ${document}

${table(rows)}

10,000 calls of one pod after 1,000: ${seconds(calls.seconds)}, and ${megabytes(calls.megabytes)} more memory than before`);
  const left = [...Object.values(clients), ...Object.values(generators), { label: PYDANTIC, ...unions }];
  for (const { label, absent } of left) if (absent !== undefined) console.log(`\n${label} is left out: ${absent}`);
}
