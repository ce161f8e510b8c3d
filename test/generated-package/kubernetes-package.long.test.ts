/** The client of the whole v1.5 API, built with the oldest supported compiler, and used with each of them. */
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPackage, KUBERNETES_PACKAGE } from "../support/packages/build-package.js";
import { COMPILERS } from "../support/packages/compile-packages.js";
import { REPOSITORY } from "../support/run-tool.js";
import { compileProgram } from "./compile-program.js";

const consumer = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-package-")));

beforeAll(async () => {
  writeFileSync(path.join(consumer, "package.json"), JSON.stringify({ type: "module" }));
  const document = path.join(REPOSITORY, "spec-output", "swagger.json");
  await buildPackage(consumer, document, KUBERNETES_PACKAGE, "typescript-5.9");
});
afterAll(() => rmSync(consumer, { recursive: true, force: true }));

test.each(COMPILERS)("a strict program compiles against its declarations with %s", (compiler) => {
  expect(compileProgram(consumer, KUBERNETES_PACKAGE, compiler)).toBe("");
});
