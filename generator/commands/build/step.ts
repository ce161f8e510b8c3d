import type { Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { OutputFile } from "../../output/output-file.js";

/** The result of one step of a build, not yet written. */
export interface StepResult<Summary> {
  readonly diagnostics: readonly Diagnostic[];
  /** `undefined` if an earlier run's result is still valid: then nothing was read and there is nothing to write. */
  readonly files: readonly OutputFile[] | undefined;
  /** Files of earlier runs that this run no longer produces. */
  readonly leftover: readonly string[];
  readonly summaries: readonly Summary[];
  /** Caches the run for the next one; called after its files are written. */
  readonly remember?: () => void;
}

/** The result of a step that failed. */
export const failedStep = (diagnostics: readonly Diagnostic[]): StepResult<never> => ({
  diagnostics,
  files: [],
  leftover: [],
  summaries: [],
});
