import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface Tree {
  /** Absolute path without symbolic links. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Writes files into a new temporary folder: strings and bytes unchanged, anything else as JSON. */
export function writeTree(files: Readonly<Record<string, unknown>>): Tree {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-test-")));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(
      file,
      typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
    );
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
