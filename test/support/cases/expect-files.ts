import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect } from "vitest";
import { filesIn } from "../files-in.js";

/**
 * Compares texts with the files of a folder exactly: missing, extra and different files fail. `UPDATE=1` rewrites the
 * folder instead, except in continuous integration.
 */
export function expectFiles(folder: string, wanted: ReadonlyMap<string, string>): void {
  const known = filesIn(folder);
  if (process.env["UPDATE"] === "1") {
    if (process.env["CI"] === "true") throw new Error("UPDATE=1 is for a developer's machine, not for CI");
    for (const name of known.keys()) if (!wanted.has(name)) rmSync(path.join(folder, name));
    for (const [name, text] of wanted) {
      if (known.get(name) === text) continue;
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return;
  }
  const hint = "review, then rewrite with UPDATE=1";
  expect([...wanted.keys()].sort(), `files of expected/; ${hint}`).toEqual([...known.keys()]);
  for (const [name, text] of wanted) expect(text, `${name}; ${hint}`).toBe(known.get(name));
}
