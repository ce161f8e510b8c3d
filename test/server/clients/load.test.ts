import path from "node:path";
import { expect, test } from "vitest";
import { REPOSITORY, runNode } from "../../support/run-tool.js";

// Ten minutes of it are `npm run load`.
test("no answer is torn, older than it may be or an error while files are replaced and servers flap", () => {
  const { status, stdout, stderr } = runNode(REPOSITORY, [path.join("scripts", "load-serve.mjs"), "--seconds", "5"]);
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^\/openapi\/v2 200 {2}\d+$/m);
  expect(stdout).toMatch(/^file replaced [5-7] times, seen [2-7];/m);
});
