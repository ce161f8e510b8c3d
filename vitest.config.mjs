import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

const LONG = "test/**/*.long.test.ts";
/** Test files that mostly wait for servers and time limits. */
const WAITING = [
  "test/runtime/*/{half-open,limits,secrets,web-socket,web-socket-faults}.test.ts",
  "test/runtime/kubernetes/watch-faults.test.ts",
  "test/server/aggregate/{upstream-faults,quarantine}.test.ts",
  "test/server/documents/server.test.ts",
  "test/generator/commands/watch.test.ts",
  "test/openapi/read/network.test.ts",
];
const workers = Math.max(2, availableParallelism());

const project = (name, { include, exclude = [], ...options }) => ({
  test: {
    name,
    include,
    exclude: ["**/node_modules/**", ...(name === "long" ? [] : [LONG]), ...exclude],
    // Tests generate whole packages, and machines differ in speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: workers,
    // Files share a process, so what a test replaces is restored before the next one.
    unstubEnvs: true,
    unstubGlobals: true,
    restoreMocks: true,
    setupFiles: process.env["GROUPVERSION_COST"] === undefined ? [] : ["./scripts/testing/vitest-cost.mjs"],
    ...options,
  },
});

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/testing/vitest-reporter.mjs"],
    globalSetup: "./test/support/fixtures/shared-folder.ts",
    projects: [
      project("waiting", { include: WAITING, maxWorkers: 2 * workers, sequence: { groupOrder: 0 } }),
      // Test files share loaded modules, which halves the time to load them. They must leave nothing behind.
      project("computing", {
        include: ["test/**/*.test.ts"],
        exclude: WAITING,
        isolate: false,
        sequence: { groupOrder: 1 },
      }),
      project("long", { include: [LONG], sequence: { groupOrder: 2 } }),
    ],
  },
});
