// Shared by `npm test` and `npm run test:long`: steps, results, and the end of a run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../ensure-installed.mjs";
import { readResults, saveResults, summaryOf, unexcused } from "./results.mjs";
import { runLanes } from "./run-lanes.mjs";

/** A step that runs a program from `node_modules/`. */
export const nodeStep = (name, program, args, more = {}) => ({
  name,
  command: process.execPath,
  args: [path.join(root, "node_modules", ...program.split("/")), ...args],
  ...more,
});

/** Splits the command line into pytest's tests and all others. */
export function splitTests(args) {
  const pytest = args.filter((name) => /\.py(?:::|$)/.test(name));
  return { pytest, vitest: args.filter((name) => !pytest.includes(name)) };
}

/**
 * Runs lanes of steps, prints skipped tests with their reasons, and sets the exit status. If `GROUPVERSION_REQUIRE` is set, a
 * skipped test counts as a failure, unless it needs documents of an absent `../shared`.
 */
export async function runTests(lanes) {
  const scratch = mkdtempSync(path.join(tmpdir(), "groupversion-run-"));
  process.env["GROUPVERSION_TEST_RUN"] = path.join(scratch, "shared");
  const collected = process.env["GROUPVERSION_RESULTS"];
  const folder = path.join(scratch, "results");
  process.env["GROUPVERSION_RESULTS"] = folder;
  try {
    const failed = await runLanes(lanes);
    const results = readResults(folder);
    if (collected !== undefined) saveResults(collected, "run", results);
    const missed = process.env["GROUPVERSION_REQUIRE"] === undefined ? [] : unexcused(results.skipped);
    for (const { name, reason } of missed) console.log(`must not be skipped: ${name} (${reason})`);
    if (failed.length > 0) console.log(`Failed: ${failed.join(", ")}`);
    console.log(summaryOf(results));
    process.exitCode = failed.length > 0 || missed.length > 0 ? 1 : 0;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
