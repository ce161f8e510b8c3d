import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../../generator/index.js";

/** What to keep of a document, besides a line for each operation: regular expressions of names. */
export interface Outline {
  readonly paths?: string;
  readonly definitions?: string;
}

/** The content of `case.json`. */
export interface CaseFile {
  /** The behaviour that the case shows, in one sentence. */
  readonly purpose: string;
  /** Configuration of a generating case, relative to its `input/` folder. */
  readonly config?: Config;
  /** Output files to compare, as named in `expected/`; default the merged documents. */
  readonly expectDocuments?: readonly string[];
  /** Documents that are too long to keep whole, each with what to keep of it. */
  readonly expectOutlines?: Readonly<Record<string, Outline>>;
  /** Symbolic links to make before the run, since git does not keep them on some platforms: link, then target. */
  readonly links?: Readonly<Record<string, string>>;
  /** Command lines to run in order in a copy of `input/`, instead of generating. */
  readonly commands?: readonly (readonly string[])[];
}

export interface Case extends CaseFile {
  /** `<topic>/<case>`. */
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

export const CASES_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..", "cases");

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** All case folders, `test/cases/<topic>/<case>`. Throws if a folder has no `case.json`. */
export function findCases(): Case[] {
  return foldersIn(CASES_FOLDER).flatMap((topic) =>
    foldersIn(path.join(CASES_FOLDER, topic)).map((name): Case => {
      const folder = path.join(CASES_FOLDER, topic, name);
      const file = path.join(folder, "case.json");
      if (!existsSync(file)) throw new Error(`${topic}/${name} has no case.json`);
      const content = JSON.parse(readFileSync(file, "utf8")) as CaseFile;
      if (Object.keys(content)[0] !== "purpose" || (content.config === undefined) === (content.commands === undefined))
        throw new Error(`${topic}/${name}/case.json begins with "purpose" and has either "config" or "commands"`);
      return {
        ...content,
        name: `${topic}/${name}`,
        input: path.join(folder, "input"),
        expected: path.join(folder, "expected"),
      };
    }),
  );
}
