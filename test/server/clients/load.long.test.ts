import path from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY, runNode } from "../../support/run-tool.js";

// `npm run load` does the same for ten minutes.
test("no response is mixed, stale or an error while files are replaced and servers fail and recover", () => {
  const { status, stdout, stderr } = runNode(REPOSITORY, [path.join("scripts", "load-serve.mjs"), "--seconds", "5"]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\/openapi\/v2 200 {2}\d+$/m);
  expect(stdout).toMatch(/^file replaced [5-7] times, seen [2-7];/m);
});
