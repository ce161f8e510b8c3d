import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { findUnchanged, remember } from "../../../generator/output/fingerprint.js";

let root: string;
let input: string;
let output: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "fingerprint-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  input = path.join(root, "input.json");
  output = path.join(root, "output.json");
  writeFileSync(input, "1");
  writeFileSync(output, "1");
});

/** Remembers a run that began the given number of milliseconds ago. */
const finish = (milliseconds: number, texts?: ReadonlyMap<string, string>): void =>
  remember(root, "run", {
    key: "key",
    sources: [],
    inputs: [input],
    outputs: [output],
    result: "result",
    since: Date.now() - milliseconds,
    ...(texts !== undefined && { texts }),
  });

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a run is remembered until its key, inputs or outputs change", async () => {
  await wait(30);
  finish(0);
  expect(findUnchanged(root, "run", "key", [])).toBe("result");
  expect(findUnchanged(root, "run", "other", [])).toBeUndefined();
  writeFileSync(input, "22");
  expect(findUnchanged(root, "run", "key", [])).toBeUndefined();
});

test("a run is not remembered if an input was edited during it", async () => {
  await wait(30);
  const began = Date.now();
  await wait(30);
  writeFileSync(input, "2");
  finish(Date.now() - began);
  expect(findUnchanged(root, "run", "key", [])).toBeUndefined();
});

test("a run is not remembered if an input was removed during it", () => {
  rmSync(input);
  finish(0);
  expect(findUnchanged(root, "run", "key", [])).toBeUndefined();
});

test("a file that was passed as text may be newer than the run, as long as it holds that text", () => {
  finish(1000, new Map([[input, "1"]]));
  expect(findUnchanged(root, "run", "key", [])).toBe("result");
  rmSync(path.join(root, ".groupversion"), { recursive: true });
  writeFileSync(input, "2");
  finish(1000, new Map([[input, "1"]]));
  expect(findUnchanged(root, "run", "key", [])).toBeUndefined();
});
