import { diagnostic, type Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import type { ClientModel } from "../../client-model/client-model.js";

/** A version that npm accepts; documents have all sorts. */
const RELEASE = /^v?((?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[\da-z.-]+)?)$/i;

/** The given version of a package, or the document's if npm accepts it. */
export const packageVersion = (model: ClientModel, given: string | undefined): string =>
  RELEASE.exec(given ?? model.version)?.[1] ?? "0.1.0";

/** Checks a version by the rules of npm. */
export function checkVersion(version: string): readonly Diagnostic[] {
  if (RELEASE.test(version)) return [];
  const problem = `${JSON.stringify(version)} is not a version that npm accepts`;
  return [diagnostic("GV7058", undefined, { problem, remedy: "Write three numbers, as in 1.2.0 or 1.2.0-rc.1." })];
}
