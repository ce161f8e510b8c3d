import { rmSync } from "node:fs";
import path from "node:path";
import { makeCold } from "./copy-package.mjs";
import { listModels } from "./list-models.mjs";
import { expectCount, operationsOf, readDocument } from "../operations.mjs";
import { runNode } from "../run-node.mjs";

/** Operations of the v1.5 API. */
const OPERATIONS = 573;
/** Edits in each round. */
const EDITS = 3;

const spec = (project) => runNode([project.cli, "spec"], { cwd: project.folder });
const countOperations = (file) => operationsOf(readDocument(file)).length;

/** Runs without caches or output of an earlier run, and checks the result. */
async function cold(project, expected) {
  makeCold(project);
  const result = await spec(project);
  expectCount(`operations in ${project.merged}`, countOperations(project.merged), expected);
  return result;
}

async function unchanged(project) {
  const result = await spec(project);
  if (!/^nothing changed {2}/m.test(result.stdout))
    throw new Error(`a second run did not notice that nothing had changed:\n${result.stdout}`);
  return result;
}

async function floor(setup) {
  const files = listModels(setup.package);
  const result = await runNode([setup.floor, ...files], { cwd: setup.cold.folder });
  expectCount("files that the floor read", JSON.parse(result.stdout).files, files.length);
  return result;
}

async function tsoa({ tsoa: project }) {
  rmSync(path.dirname(project.merged), { recursive: true, force: true });
  const result = await runNode(project.args, { cwd: project.folder });
  expectCount("operations in tsoa's document", countOperations(project.merged), OPERATIONS);
  return result;
}

/**
 * The number of operations in the API with so many copies. A copy has everything except the server's own operations (its groups,
 * its release, its logs). Its core group is a named group, and has the operation that all named groups have.
 */
function multiplied(wanted, copies) {
  const own = operationsOf(wanted).filter(({ path }) => /^\/(api|apis|version|logs)\/(\{\w+\})?$/.test(path)).length;
  return OPERATIONS + (copies - 1) * (OPERATIONS - own + 1);
}

/** Makes consecutive edits, as a person would, and measures each. */
async function edits(watch) {
  const results = [];
  for (let i = 0; i < EDITS; i++) results.push(await watch.edit());
  return results;
}

/**
 * Measures everything once (edits several times), in turn, so that a slow phase of the machine affects all alike. Returns
 * lists of results by measure.
 */
export async function measureRound(setup, watch) {
  const measured = {};
  measured.cold = [await cold(setup.cold, OPERATIONS)];
  measured.unchanged = [await unchanged(setup.cold)];
  measured.floor = [await floor(setup)];
  measured.tsoa = [await tsoa(setup)];
  measured.edit = await edits(watch);
  measured.editReported = measured.edit.map(({ reported }) => ({ seconds: reported }));
  measured.one = [await cold(setup.one, OPERATIONS)];
  measured.ten = [await cold(setup.ten, multiplied(setup.wanted, setup.copies))];
  return measured;
}
