import { readFileSync } from "node:fs";
import path from "node:path";
import { REPOSITORY } from "../run-tool.js";
import { readTutorial, type Step } from "./read-tutorial.js";

/** Pages with commands. Tests follow each in its own folder. */
export const PAGES = [
  "README.md",
  "docs/tutorial.md",
  "docs/annotations-by-example.md",
  "docs/rest.md",
  "docs/clients.md",
  "docs/programmatic.md",
];

/** Sections that set up this repository, which runs the tests and is set up already. */
const NOT_RUN = ["Try it in this repository"];

/** The text of a page. */
export const readPage = (page: string): string => readFileSync(path.join(REPOSITORY, ...page.split("/")), "utf8");

/** The steps of a page that a test follows. */
export const stepsOf = (page: string): readonly Step[] =>
  readTutorial(readPage(page)).flatMap(({ title, steps }) => (NOT_RUN.includes(title) ? [] : steps));
