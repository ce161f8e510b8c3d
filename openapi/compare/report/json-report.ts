import { shownChanges, type DiffResult } from "./result.js";

/** The result as JSON. The form is public: keys are only added. */
export const jsonReport = (result: DiffResult, { all }: { readonly all: boolean }): string =>
  JSON.stringify({ ...result, changes: shownChanges(result, all) }, null, 2);
