// Says which tests vitest skipped and why, and leaves the results for `npm test` to add up.
import { saveResults, summaryOf } from "./results.mjs";

/** Why a test was skipped: what it said itself, or what its title or that of a suite around it says it needs. */
function reasonOf(test) {
  const { note } = test.result();
  if (note !== undefined && note !== "") return note;
  const needs = [...test.fullName.matchAll(/\(needs ([^()]+)\)/g)].at(-1)?.[1];
  return needs === undefined ? "no reason given" : `needs ${needs}`;
}

export default class ResultsReporter {
  /** Whether a pattern on the command line chooses tests: those that it leaves out have not been skipped. */
  #isFiltered = false;

  onInit(vitest) {
    this.#isFiltered = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules, unhandledErrors) {
    const results = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      // A file that does not load has failed, though it has no failing test.
      const tests = [...module.children.allTests()];
      if (!module.ok() && tests.every((test) => test.result().state !== "failed")) results.failed += 1;
      for (const test of tests) {
        const { state } = test.result();
        if (state === "passed") results.passed += 1;
        else if (state === "failed") results.failed += 1;
        else if (state === "skipped" && !this.#isFiltered)
          results.skipped.push({ name: `${module.relativeModuleId}: ${test.fullName}`, reason: reasonOf(test) });
      }
    }
    const folder = process.env["GROUPVERSION_RESULTS"];
    if (folder !== undefined) saveResults(folder, "vitest", results);
    else if (results.skipped.length > 0) console.log(summaryOf(results));
  }
}
