import os from "node:os";
import { table } from "../table.mjs";

const seconds = (value) => (value < 1 ? `${(value * 1000).toFixed(value < 0.1 ? 1 : 0)} ms` : `${value.toFixed(2)} s`);
const megabytes = (value) => (Number.isNaN(value) ? "" : `${value.toFixed(0)} MB`);
const kilobytes = (value) => (Number.isNaN(value) ? "" : `${value.toFixed(1)} KB`);

/** A row with one of our figures and a peer's, in the same unit. A target applies to the ratio, or to what `of` says. */
function row(what, peer, ours, theirs, show, { limit, of = "ratio" } = {}) {
  const ratio = ours / theirs;
  const value = of === "ratio" ? ratio : ours;
  const target = limit === undefined ? "" : `at most ${of === "ratio" ? limit : show(limit)}`;
  const reached = limit === undefined ? "" : value <= limit ? "yes" : "NO";
  return [what, peer, show(ours), show(theirs), Number.isNaN(ratio) ? "" : ratio.toFixed(3), target, reached];
}

/** Targets against hey-api; those of the 9 MB document are scaled in proportion. */
const TIME = { 1.36: { limit: 0.25 }, "9 MB": { limit: 0.25 } };
const MEMORY = { 1.36: { limit: 0.5 } };

function generationRows({ generators, documents, figures }) {
  return Object.entries(generators).flatMap(([name, { label, absent }]) => {
    if (name === "ours" || absent !== undefined) return [];
    const target = (targets, document) => (name === "heyApi" ? targets[document] : undefined);
    return documents.flatMap(({ name: document }) => {
      const ours = figures.get(`ours ${document}`);
      const theirs = figures.get(`${name} ${document}`);
      return [
        row(`generate ${document}`, label, ours.median, theirs.median, seconds, target(TIME, document)),
        row(`  peak memory`, "", ours.peak, theirs.peak, megabytes, target(MEMORY, document)),
      ];
    });
  });
}

function useRows({ figures, bundles, checked }) {
  const pair = (kind) => [figures.get(`ours ${kind}`), figures.get(`clientNode ${kind}`)];
  const [imports, calls] = [pair("import"), pair("call")];
  const medians = (samples) => samples.map((sample) => sample.median);
  const peer = "@kubernetes/client-node 2.0";
  const check = [figures.get("ours check"), figures.get("heyApi check")];
  const userCheck = [figures.get("ours user check"), figures.get("heyApi user check")];
  return [
    row(`tsc 5.9 over the client of ${checked}`, "hey-api's output", ...medians(check), seconds, { limit: 0.5 }),
    row(`  peak memory`, "", check[0].peak, check[1].peak, megabytes),
    row("tsc 5.9 over a program with one call", "hey-api's output", ...medians(userCheck), seconds),
    row("import of one GroupVersion", peer, ...medians(imports), seconds, { limit: 0.1 }),
    row("  added memory", "", imports[0].middleMegabytes, imports[1].middleMegabytes, megabytes, { limit: 0.2 }),
    row("import and first call", peer, ...medians(calls), seconds, { limit: 0.3 }),
    row("  added memory", "", calls[0].middleMegabytes, calls[1].middleMegabytes, megabytes),
    row("one call bundled, minified, gzipped", peer, bundles.ours, bundles.clientNode, kilobytes, {
      limit: 30,
      of: "figure",
    }),
    row("1,000 pods decoded", peer, ...medians(pair("decode")), seconds),
    row("  beside JSON.parse", "", figures.get("ours decode").median, figures.get("ours parse").median, seconds, {
      limit: 1.2,
    }),
  ];
}

/** Rows about OpenAPI 3 documents; none if they are absent. */
function newerRows({ figures, unions }) {
  if (unions === undefined) return [];
  const { documents, peers, decode, parse, bundle } = unions;
  const rows = documents.flatMap(({ name }) =>
    Object.entries(peers).flatMap(([peer, { label }]) => {
      const [ours, theirs] = [figures.get(`ours ${name}`), figures.get(`${peer} ${name}`)];
      if (peer === "ours" || theirs === undefined) return [];
      const limits = peer === "heyApi" ? [{ limit: 0.25 }, { limit: 0.5 }] : [];
      const checks = [figures.get(`ours ${name} check`), figures.get(`${peer} ${name} check`)];
      return [
        row(`generate ${name}`, label, ours.median, theirs.median, seconds, limits[0]),
        row("  peak memory", "", ours.peak, theirs.peak, megabytes, limits[1]),
        ...(checks[1] === undefined
          ? []
          : [
              row(`tsc 5.9 over the client of ${name}`, label, checks[0].median, checks[1].median, seconds, {
                limit: 1,
              }),
            ]),
      ];
    }),
  );
  const bundled = { limit: 20, of: "figure" };
  return [
    ...rows,
    ...(bundle === undefined
      ? []
      : [row("a call with unions bundled, gzipped", "", bundle, Number.NaN, kilobytes, bundled)]),
    row("10,000 objects of a union decoded", "JSON.parse", decode / 1000, parse / 1000, seconds, { limit: 1.1 }),
  ];
}

/** Prints figures and targets. */
export function printClientResults(results) {
  const { runs, generators, sizes } = results;
  const head = ["figure", "peer", "ours", "peer's", "ratio", "target", ""];
  console.log(`
${runs} repetitions after a warm-up; Node ${process.versions.node}, ${os.availableParallelism()} cores

${table([head, ...generationRows(results), ...useRows(results), ...newerRows(results)])}

What was generated:
`);
  const outputs = [...sizes].map(([key, { files, lines }]) => {
    const [name, ...document] = key.split(" ");
    return [document.join(" "), generators[name].label, `${files} files`, `${lines} lines`];
  });
  console.log(table(outputs));
  for (const { label, absent } of Object.values(generators))
    if (absent !== undefined) console.log(`\n${label} is left out: ${absent}`);
}
