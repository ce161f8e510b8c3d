import { diagnostic, type Diagnostic } from "../../../openapi/diagnostics/diagnostic.js";
import type { TemplateFile } from "./find-templates.js";

/** A place in a template; lines and columns from 1. */
export interface TemplatePlace {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

const START: TemplatePlace = { line: 1, column: 1, length: 1 };

/** A template that cannot be compiled or rendered. Thrown inside `render`, which turns it into a diagnostic. */
export class TemplateFault extends Error {
  readonly code: "GV7052" | "GV7053";
  readonly template: TemplateFile;
  readonly place: TemplatePlace;

  constructor(
    code: "GV7052" | "GV7053",
    template: TemplateFile,
    problem: string,
    place: TemplatePlace = START,
    cause?: unknown,
  ) {
    super(problem, { cause });
    this.code = code;
    this.template = template;
    this.place = place;
  }

  diagnostic(shown: (file: string) => string): Diagnostic {
    return diagnostic(this.code, { file: shown(this.template.file), ...this.place }, { problem: this.message });
  }
}

/** The place in Handlebars' exceptions, except for those of its parser. */
interface Located {
  readonly lineNumber?: number;
  readonly endLineNumber?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

function placeOf(error: Located, text: string): TemplatePlace {
  const { lineNumber, column } = error;
  if (lineNumber === undefined || column === undefined) return START;
  const lineLength = text.split("\n")[lineNumber - 1]?.length ?? 0;
  const end = error.endLineNumber === lineNumber ? (error.endColumn ?? column + 1) : lineLength;
  return { line: lineNumber, column: column + 1, length: Math.max(1, end - column) };
}

/**
 * The parser reports a line and an excerpt around the fault: at most twenty characters before and after it, without
 * line breaks, and below it a line of dashes with a caret.
 */
function parserPlace(message: string, text: string): TemplatePlace | undefined {
  const [head = "", excerpt = "", pointer = ""] = message.split("\n");
  const line = Number(/ on line (\d+)/.exec(head)?.[1]);
  const caret = pointer.indexOf("^");
  if (Number.isNaN(line) || caret < 0) return undefined;
  const behind = excerpt.slice(0, caret).replace(/^\.\.\./, "");
  const ahead = excerpt.slice(caret).replace(/\.\.\.$/, "");
  const lines = text.split("\n");
  // The faulty token may start on the line before the one that the parser had reached.
  for (const number of [line, line - 1]) {
    const content = lines[number - 1];
    for (let column = content?.length ?? -1; content !== undefined && column >= 0; column--) {
      const [left, right] = [content.slice(0, column), content.slice(column)];
      if ((left.endsWith(behind) || behind.endsWith(left)) && (right.startsWith(ahead) || ahead.startsWith(right)))
        return { line: number, column: column + 1, length: 1 };
    }
  }
  return { line, column: 1, length: 1 };
}

type Problem = readonly [code: TemplateFault["code"], text: string];

/** Rewords a message of Handlebars for a diagnostic. */
function problemOf(message: string): Problem {
  const missing = /^"(.*)" not defined in /s.exec(message)?.[1];
  if (missing !== undefined) return ["GV7053", `there is no ${missing} here`];
  const helper = /used the unknown helper (.*) - \d+:\d+$/s.exec(message)?.[1];
  if (helper !== undefined) return ["GV7052", `there is no helper ${helper}`];
  const expected = /^Parse error.*\nExpecting (.*)$/s.exec(message)?.[1];
  if (expected !== undefined) return ["GV7052", `expected ${expected.replace(/, got /, ", found ")}`];
  const head = (message.split("\n")[0] ?? "").replace(/ - \d+:\d+$/, "");
  return [/doesn't match|^Lexical error|^Invalid/.test(head) ? "GV7052" : "GV7053", head];
}

/** Turns anything that a template threw into a fault. */
export function templateFault(template: TemplateFile, error: unknown, text: string): TemplateFault {
  if (error instanceof TemplateFault) return error;
  if (error instanceof RangeError) return new TemplateFault("GV7053", template, "it includes itself endlessly");
  const message = error instanceof Error ? error.message : String(error);
  const [code, problem] = problemOf(message);
  return new TemplateFault(
    code,
    template,
    problem,
    parserPlace(message, text) ?? placeOf(error as Located, text),
    error,
  );
}
