import {
  choose,
  flatText,
  group,
  hardline,
  indent,
  LINE_WIDTH,
  printLayout,
  textWidth,
  type Layout,
} from "../common/text/layout.js";
import { bracketed, brokenBrackets, subscript } from "./text/code.js";
import { docstring, type KnownEntries } from "./text/docstring.js";
import type { DocView } from "./view.js";

/** Columns of a level of indentation. */
const STEP = 4;

/** A line of code, starting with its indentation; broken as ruff would if it is too long. */
function line(...pieces: readonly Layout[]): string {
  const [first = "", ...others] = pieces;
  const spaces = typeof first === "string" ? first.length - first.trimStart().length : 0;
  if (spaces === 0 || typeof first !== "string") return printLayout(pieces, 0, STEP);
  return " ".repeat(spaces) + printLayout([first.slice(spaces), ...others], spaces, STEP);
}

/** `(a, b)`: arguments of a call or class, or parameters. */
const parentheses = (elements: readonly Layout[]): Layout => bracketed("(", elements, ")");

const fits = (text: string, indentation: number): boolean => indentation + textWidth(text) <= LINE_WIDTH;

/**
 * `name: type = value`. If it is too long and breaking the value keeps the type whole, ruff breaks the value,
 * parenthesized if necessary. Otherwise it breaks the type.
 */
function assignment(name: string, type: Layout, value: Layout): Layout {
  const head: Layout = [name, ": ", type];
  const [flatHead, flatValue] = [flatText(head), flatText(value)];
  const start = typeof value === "string" ? value : "Operation(";
  if (flatHead === undefined) return [head, " = ", value];
  const indentation = flatValue === undefined ? 0 : STEP;
  if (fits(`${flatHead} = ${start}`, indentation) || !fits(`${flatHead} = (`, indentation)) return [head, " = ", value];
  return [flatHead, " = (", indent([hardline, value]), hardline, ")"];
}

/** `name: type = default` of an attribute. */
const attribute = (name: string, type: Layout, value: string): Layout =>
  value === "" ? declaration(name, type) : assignment(name, type, value);

/** `name: type`. A type that is too long for the line, and cannot be broken, is parenthesized if it then fits. */
function declaration(name: string, type: Layout): Layout {
  const text = typeof type === "string" ? type : undefined;
  if (text === undefined || fits(`${name}: ${text}`, STEP) || !fits(text, 2 * STEP)) return [name, ": ", type];
  return [name, ": (", indent([hardline, text]), hardline, ")"];
}

/** `NAME: Operation[T] = Operation(…)`, with one field per line. */
const operation = (name: string, answers: readonly Layout[], fields: readonly Layout[]): Layout =>
  assignment(name, subscript("Operation", answers), brokenBrackets("Operation(", fields, ")"));

/** `Name = TypedDict("Name", {…})`: the functional form, since names of headers are no identifiers. */
const headers = (name: string, entries: readonly Layout[]): Layout => [
  `${name} = `,
  bracketed("TypedDict(", [`"${name}"`, bracketed("{", entries, "}")], ")"),
];

/** `(a: A, b: B) -> C:`: all on one line, or one parameter per line. */
const signature = (parameters: readonly Layout[], returns: Layout): Layout =>
  group(
    choose(
      [brokenBrackets("(", parameters, ")"), " -> ", returns, ":"],
      [parentheses(parameters), " -> ", returns, ":"],
    ),
  );

/** `yes` or nothing. */
const when = (condition: unknown, yes: Layout): Layout =>
  condition === undefined || condition === "" || condition === false ? "" : yes;

/** Prints each docstring once: the synchronous and asynchronous forms of a method share one. */
function docstrings(): (doc: DocView, indentation: string) => string {
  // Weak, so that texts are freed with their views. A map would end up holding all of them.
  const known = new WeakMap<DocView, string>();
  const entries: KnownEntries = new Map();
  return (doc, indentation) => {
    const text = known.get(doc) ?? docstring(doc, indentation, entries);
    known.set(doc, text);
    return text;
  };
}

/** The helpers for templates of a Python client, in addition to the blocks of Handlebars. */
export const createHelpers = () => ({
  line,
  when,
  parentheses,
  signature,
  attribute,
  operation,
  headers,
  docstring: docstrings(),
});
