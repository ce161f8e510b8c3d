import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { allCodes } from "../generator/index.js";
import { filesIn } from "./support/files-in.js";
import { findCases } from "./support/cases/find-cases.js";

const pages = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "docs", "reference", "diagnostics");

/** Codes in a case's expected files; `cases.test.ts` checks that the case really reports them. */
const provoked = new Set(
  findCases().flatMap((folder) =>
    [...filesIn(folder.expected)]
      .filter(([name]) => /(diagnostics|stderr)\.txt$/.test(name))
      .flatMap(([, text]) => [...text.matchAll(/^(?:\S+:\d+:\d+ )?(?:error|warning) (GV\d{4}) /gm)])
      .map(([, code]) => code),
  ),
);

const documented = readdirSync(pages)
  .map((name) => /^(GV\d{4})\.md$/.exec(name)?.[1])
  .filter((code) => code !== undefined);

test("every registered code has a case that reports it, and no case reports an unregistered code", () => {
  expect([...provoked].sort()).toEqual([...allCodes].sort());
});

test("every registered code has a page, and every page belongs to a code", () => {
  expect(documented.sort()).toEqual([...allCodes].sort());
});
