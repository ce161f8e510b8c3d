import { describe, expect, test } from "vitest";
import { expectFiles } from "./support/cases/expect-files.js";
import { findCases } from "./support/cases/find-cases.js";
import { runCase } from "./support/cases/run-case.js";
import { validateDocument } from "./support/documents/validate-document.js";

const cases = findCases();

test("there are cases, each with a purpose of one sentence", () => {
  expect(cases.length).toBeGreaterThan(0);
  for (const { name, purpose } of cases) expect(purpose, name).toMatch(/^[A-Z`@].*\.$/);
});

describe.each(cases)("$name", (folder) => {
  test(folder.purpose, async () => {
    const { kept, documents } = await runCase(folder);
    for (const [name, text] of documents)
      await validateDocument(text).catch((error: unknown) => {
        throw new Error(`${name} is not valid: ${String(error)}`);
      });
    expectFiles(folder.expected, kept);
  });
});
