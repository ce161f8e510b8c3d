import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface TemporaryCopy {
  /** Absolute path without symbolic links. */
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies a folder so that a test may write to it, and adds symbolic links: link, then target, both relative to it. */
export function temporaryCopy(from: string, links: Readonly<Record<string, string>> = {}): TemporaryCopy {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-test-")));
  cpSync(from, folder, { recursive: true });
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(path.dirname(path.join(folder, link)), { recursive: true });
    symlinkSync(path.join(folder, target), path.join(folder, link), "junction");
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
