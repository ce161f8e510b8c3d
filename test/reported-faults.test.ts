/**
 * Faults that people reported, each with the test that would have caught it: `reported-faults.json` leads from a folder
 * of `../shared/cases`, or a case of `../shared/cases-3/index.json`, to a case of `test/cases`, or to a test by its
 * title or a row of its table.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const SHARED = path.join(ROOT, "..", "shared");
const tests = JSON.parse(readFileSync(path.join(ROOT, "test", "reported-faults.json"), "utf8")) as Readonly<
  Record<string, string>
>;

/** Why a place does not name a test; `undefined` if it does. */
function problemOf(place: string): string | undefined {
  const [file = "", title] = place.split(" > ");
  const at = path.join(ROOT, file);
  if (!existsSync(at)) return "no such file";
  if (statSync(at).isDirectory()) return existsSync(path.join(at, "case.json")) ? undefined : "no case";
  return title !== undefined && readFileSync(at, "utf8").includes(title) ? undefined : "no such test";
}

test("every reported fault has a test", () => {
  const wrong = Object.entries(tests).flatMap(([fault, place]) => {
    const problem = problemOf(place);
    return problem === undefined ? [] : [`${fault}: ${place}: ${problem}`];
  });
  expect(wrong).toEqual([]);
});

const hasShared = existsSync(path.join(SHARED, "cases")) && existsSync(path.join(SHARED, "cases-3"));

test.skipIf(!hasShared)("no reported fault is left out, and none is made up (needs ../shared)", () => {
  const areas = ["corpus", "newcomer", "python", "ts"];
  const folders = areas.flatMap((area) =>
    readdirSync(path.join(SHARED, "cases", area)).map((name) => `cases/${area}/${name}`),
  );
  const { cases } = JSON.parse(readFileSync(path.join(SHARED, "cases-3", "index.json"), "utf8")) as {
    readonly cases: readonly { readonly id: string }[];
  };
  expect(Object.keys(tests).sort()).toEqual([...folders, ...cases.map(({ id }) => `cases-3/${id}`)].sort());
});
