// Results of test runners: each run writes a file into the folder of GROUPVERSION_RESULTS.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * @typedef {object} Results of one run
 * @property {number} passed
 * @property {number} failed
 * @property {{ name: string, reason: string }[]} skipped
 */

/** Saves the results of one run. */
export function saveResults(folder, runner, results) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${runner}-${process.pid}-${Date.now()}.json`), JSON.stringify(results));
}

/** The sum of the results in a folder. */
export function readResults(folder) {
  const all = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")));
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.flatMap(({ skipped }) => skipped),
  };
}

/** Skipped tests, one line for each reason; then the counts. */
export function summaryOf({ passed, failed, skipped }) {
  const byReason = new Map();
  for (const { reason } of skipped) byReason.set(reason, (byReason.get(reason) ?? 0) + 1);
  const lines = [...byReason]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, count]) => `  ${count} test${count === 1 ? "" : "s"}: ${reason}`);
  return [
    ...(lines.length > 0 ? ["Skipped:", ...lines] : []),
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ].join("\n");
}

/** Skipped tests that must run where all tools are installed: all except those that read an absent `../shared`. */
export const unexcused = (skipped) => skipped.filter(({ reason }) => !reason.includes("../shared"));
