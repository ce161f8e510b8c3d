import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../../../generator/output/write-files.js";
import { filesIn } from "../../support/files-in.js";

let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-write-")));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const write = (
  texts: Readonly<Record<string, string>>,
  leftover: readonly string[] = [],
): ReturnType<typeof writeFiles> =>
  writeFiles(
    Object.entries(texts).map(([name, text]) => ({ path: at(name), text })),
    leftover.map(at),
    (file) => path.relative(folder, file),
  );

test("writes changed files, removes leftover ones, touches nothing else", () => {
  write({ "a.json": "1", "b/c.json": "2", "old.json": "3" });
  const before = statSync(at("a.json")).mtimeMs;
  const { changes, diagnostics } = write({ "a.json": "1", "b/c.json": "4" }, ["old.json", "never.json"]);
  expect(diagnostics).toEqual([]);
  expect(changes).toEqual({ written: [at("b/c.json")], removed: [at("old.json")], unchanged: 1 });
  expect(Object.fromEntries(filesIn(folder))).toEqual({ "a.json": "1", "b/c.json": "4" });
  expect(statSync(at("a.json")).mtimeMs).toBe(before);
});

test("a folder at a file's path: nothing changes, wherever it comes in the order", () => {
  write({ "a.json": "1", "z.json": "1", "gone.json": "1" });
  mkdirSync(at("m.json"));
  const { changes, diagnostics } = write({ "a.json": "2", "m.json": "2", "new/n.json": "2", "z.json": "2" }, [
    "gone.json",
  ]);
  expect(diagnostics).toMatchObject([{ code: "GV5002", message: "cannot write m.json: it is a folder" }]);
  expect(changes.written).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(["a.json", "gone.json", "m.json", "z.json"]);
  expect(readFileSync(at("a.json"), "utf8")).toBe("1");
  expect(readFileSync(at("z.json"), "utf8")).toBe("1");
});

test("a file at a folder's path: nothing changes, and no folder is left behind", () => {
  writeFileSync(at("out"), "mine");
  const { diagnostics } = write({ "new/deep/a.json": "1", "out/b.json": "1" });
  expect(diagnostics).toMatchObject([{ code: "GV5002" }]);
  expect(diagnostics[0]?.message).toMatch(/^cannot write out\/b\.json: /);
  expect(readdirSync(folder)).toEqual(["out"]);
  expect(readFileSync(at("out"), "utf8")).toBe("mine");
});
