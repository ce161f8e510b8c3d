import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../generator/index.js";

/** What `case.json` says. */
export interface CaseFile {
  /** One sentence: what the case shows. */
  readonly purpose: string;
  /** Configuration of a generating case, relative to its `input/` folder. */
  readonly config?: Config;
  /** Output files that are kept, as `expected/` names them; the merged documents unless given. */
  readonly expectDocuments?: readonly string[];
  /** Symbolic links made before the run, as git on some platforms keeps none: link, then what it points to. */
  readonly links?: Readonly<Record<string, string>>;
  /** Command lines that are run one after another in a copy of `input/`, in place of generating. */
  readonly commands?: readonly (readonly string[])[];
}

export interface Case extends CaseFile {
  /** `<topic>/<case>`. */
  readonly name: string;
  readonly input: string;
  readonly expected: string;
}

export const CASES_FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "cases");

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** All case folders, `test/cases/<topic>/<case>`. A folder without `case.json` is a mistake and throws. */
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
