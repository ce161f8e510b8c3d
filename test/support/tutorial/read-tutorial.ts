/** A step of a Markdown page: an instruction to its reader, or a promise. */
export type Step =
  /** Write a file, or change it (`diff`). */
  | { readonly kind: "file"; readonly line: number; readonly path: string; readonly text: string }
  | { readonly kind: "diff"; readonly line: number; readonly path: string; readonly text: string }
  /** Run these commands; `output` is the text block right after them, if any. */
  | { readonly kind: "shell"; readonly line: number; readonly text: string; readonly output?: string }
  /** A JSON file contains at least this. */
  | { readonly kind: "contains"; readonly line: number; readonly path: string; readonly text: string };

export interface Section {
  readonly title: string;
  readonly steps: readonly Step[];
}

const FENCE = /^```(\w*)$/;
const FILE = /^`([\w./-]+)`:$/;
const CONTAINS = /^`([\w./-]+)` now contains\b.*:$/;

/** The step of a code block, determined by the line before it. */
function stepOf(language: string, line: number, before: string, text: string): Step {
  const contains = CONTAINS.exec(before)?.[1];
  if (contains !== undefined) return { kind: "contains", line, path: contains, text };
  const file = FILE.exec(before)?.[1];
  if (file !== undefined) return { kind: language === "diff" ? "diff" : "file", line, path: file, text };
  if (language === "sh") return { kind: "shell", line, text };
  throw new Error(`line ${line}: nothing says what the ${language} block is for`);
}

/**
 * Reads a page as steps, by second-level section; what comes before the first one has no title. A code block is the content of the file that the line before it names
 * (`` `path`: ``), a change to it (`diff`), part of what it has become (`` `path` now contains: ``), commands (`sh`), or what
 * the commands before it print (`text`). A block that is none of these is a mistake.
 */
export function readTutorial(markdown: string): Section[] {
  const sections: { title: string; steps: Step[] }[] = [{ title: "", steps: [] }];
  const lines = markdown.split("\n");
  let before = "";
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? "";
    const language = FENCE.exec(line)?.[1];
    if (line.startsWith("## ")) sections.push({ title: line.slice(3), steps: [] });
    if (language !== undefined) {
      const end = lines.indexOf("```", i + 1);
      const text = `${lines.slice(i + 1, end).join("\n")}\n`;
      const steps = sections.at(-1)?.steps ?? [];
      const last = steps.at(-1);
      if (language === "text" && last?.kind === "shell") steps.splice(-1, 1, { ...last, output: text });
      else steps.push(stepOf(language, i + 1, before, text));
      i = end;
      before = "";
    } else if (line !== "") before = line;
  }
  return sections;
}
