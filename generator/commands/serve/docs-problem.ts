import { stat } from "node:fs/promises";
import path from "node:path";
import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";

/** Why a folder holds no documentation to serve; nothing if it does. */
export async function docsProblem(
  docs: string | undefined,
  shown: (file: string) => string,
): Promise<readonly Diagnostic[]> {
  if (docs === undefined) return [];
  const found = await stat(path.join(docs, "index.html")).catch(() => undefined);
  return found?.isFile() === true ? [] : [diagnostic("GV8007", undefined, { folder: shown(docs) })];
}
