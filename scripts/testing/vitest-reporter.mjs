// Prints the tests that vitest skipped, with reasons, and writes the results that `npm test` adds up.
import { saveResults, summaryOf } from "./results.mjs";

/** Why a test was skipped: its own reason, or what its title or an enclosing suite's says that it needs. */
function reasonOf(test) {
  const { note } = test.result();
  if (note !== undefined && note !== "") return note;
  const needs = [...test.fullName.matchAll(/\(needs ([^()]+)\)/g)].at(-1)?.[1];
  return needs === undefined ? "no reason given" : `needs ${needs}`;
}

/** Whether a hook of an enclosing suite or of the file failed; vitest calls such a test skipped. */
function isPrevented(test) {
  for (let suite = test.parent; suite !== undefined; suite = suite.parent) if (suite.errors().length > 0) return true;
  return false;
}

export default class ResultsReporter {
  /** Whether a pattern on the command line selects tests: tests that it leaves out do not count as skipped. */
  #isFiltered = false;

  onInit(vitest) {
    this.#isFiltered = vitest.config.testNamePattern !== undefined;
  }

  onTestRunEnd(modules, unhandledErrors) {
    const results = { passed: 0, failed: unhandledErrors.length, skipped: [] };
    for (const module of modules) {
      // A file that fails to load has failed, though it has no failing test.
      const tests = [...module.children.allTests()];
      if (!module.ok() && !tests.some((test) => test.result().state === "failed" || isPrevented(test)))
        results.failed += 1;
      for (const test of tests) {
        const { state } = test.result();
        if (state === "passed") results.passed += 1;
        else if (state === "failed" || isPrevented(test)) results.failed += 1;
        else if (state === "skipped" && !this.#isFiltered)
          results.skipped.push({ name: `${module.relativeModuleId}: ${test.fullName}`, reason: reasonOf(test) });
      }
    }
    const folder = process.env["GROUPVERSION_RESULTS"];
    if (folder !== undefined) saveResults(folder, "vitest", results);
    else if (results.skipped.length > 0) console.log(summaryOf(results));
  }
}
