// Times `groupversion spec` against the least possible work, against tsoa, and against its own second run.
import path from "node:path";
import { copyPackage, makeProject } from "../lib/spec/copy-package.mjs";
import { measureRound } from "../lib/spec/measure-round.mjs";
import { multiplyApi } from "../lib/spec/multiply-api.mjs";
import { readDocument } from "../lib/operations.mjs";
import { printResults } from "../lib/spec/print-results.mjs";
import { Samples } from "../lib/samples.mjs";
import { tsoaGaps } from "../lib/spec/tsoa-gaps.mjs";
import { WatchSession } from "../lib/spec/watch-session.mjs";
import { writeTsoaProject } from "../peers/tsoa-project.mjs";

const PROFILE = "kubernetes-1.5";
const QUALIFIED = { extends: PROFILE, definitionNames: "qualified" };
const COPIES = 10;

/** Every project to run, in its own folder below a temporary one. */
function prepare({ root, bench, temporary }) {
  const one = copyPackage(root, path.join(temporary, "one"));
  const ten = copyPackage(root, path.join(temporary, "ten"));
  const watched = copyPackage(root, path.join(temporary, "watched"));
  multiplyApi(path.join(ten, "api-types"), COPIES);
  const wanted = readDocument(path.join(root, "spec-output", "swagger.json"));
  return {
    wanted,
    copies: COPIES,
    package: one,
    watchedTypes: path.join(watched, "api-types"),
    floor: path.join(bench, "peers", "floor.mjs"),
    tsoa: writeTsoaProject(bench, wanted),
    cold: makeProject(one, "cold", PROFILE),
    one: makeProject(one, "one", QUALIFIED),
    ten: makeProject(ten, "ten", QUALIFIED),
    watched: makeProject(watched, "watched", PROFILE),
  };
}

/** Runs the suite and prints its figures. */
export async function runSpecSuite({ runs, ...places }) {
  const setup = prepare(places);
  const watch = await WatchSession.start(setup.watched, setup.watchedTypes);
  const names = ["cold", "unchanged", "floor", "tsoa", "edit", "editReported", "one", "ten"];
  const samples = Object.fromEntries(names.map((name) => [name, new Samples()]));
  let watchPeak;
  try {
    for (let round = 0; round <= runs; round++) {
      console.log(round === 0 ? "spec: warming up" : `spec: round ${round} of ${runs}`);
      const measured = await measureRound(setup, watch);
      if (round > 0) for (const name of names) for (const result of measured[name]) samples[name].add(result);
    }
  } finally {
    ({ megabytes: watchPeak } = await watch.stop());
  }
  printResults({ samples, watchPeak, gaps: tsoaGaps(setup.wanted, readDocument(setup.tsoa.merged)) });
}
