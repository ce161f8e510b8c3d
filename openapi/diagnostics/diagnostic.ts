import type { Span } from "./span.js";
import { diagnosticCodes, type CodeEntry, type DiagnosticCode, type Severity } from "./codes.js";

export type { Severity };

/** A mistake in the input or the configuration, told to its author. Never a fault of ours: those are thrown. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  /** What to do about it, one or more lines. */
  readonly help: string;
  /** Where; `undefined` for what no place stands for, such as an empty input. */
  readonly span: Span | undefined;
  /** The file that it is about, where no place in it is known. */
  readonly file?: string;
}

/** Arguments of a diagnostic's message: short texts, put in place of `{name}`. */
export type DiagnosticArguments = Readonly<Record<string, string>>;

const fill = (template: string, args: DiagnosticArguments): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);

/**
 * Makes a diagnostic of a registered code.
 *
 * @param span - where the mistake stands, or `undefined` where no place does
 * @param args - values for the `{names}` in the code's message and help
 */
export function diagnostic(code: DiagnosticCode, span: Span | undefined, args: DiagnosticArguments = {}): Diagnostic {
  const entry: CodeEntry = diagnosticCodes[code];
  const file = args["file"] ?? args["path"];
  return {
    code,
    severity: entry.severity,
    message: fill(entry.message, args),
    help: fill(args["help"] ?? entry.help, args),
    span,
    ...(span === undefined && file !== undefined && { file }),
  };
}
