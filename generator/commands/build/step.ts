import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { OutputFile } from "../../output/output-file.js";

/** What a part of a build came to, before anything is written. */
export interface StepResult<Summary> {
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` where an earlier run's result still holds: nothing was read, and nothing is to be written. */
  readonly files: readonly OutputFile[] | undefined;
  /** Files that earlier runs produced and this one does not. */
  readonly leftover: readonly string[];
  readonly summaries: readonly Summary[];
  /** Remembers the run for the next one, once its files are written. */
  readonly remember?: () => void;
}

/** A step that could not do its work. */
export const failedStep = (diagnostics: readonly Diagnostic[]): StepResult<never> => ({
  diagnostics,
  files: [],
  leftover: [],
  summaries: [],
});
