import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Makes a folder for fixtures that all tests of a run share, unless `npm test` has made one. */
export default function setup(): (() => void) | undefined {
  if (process.env["GROUPVERSION_TEST_RUN"] !== undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-run-"));
  process.env["GROUPVERSION_TEST_RUN"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
