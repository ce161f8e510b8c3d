import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Gives all tests of a run one folder to share what they make, unless `npm test` has given one already. */
export default function setup(): (() => void) | undefined {
  if (process.env["GROUPVERSION_TEST_RUN"] !== undefined) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-run-"));
  process.env["GROUPVERSION_TEST_RUN"] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
