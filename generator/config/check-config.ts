import { nearest } from "../../openapi/diagnostics/nearest.js";
import { isObject } from "../../openapi/types/objects.js";
import { diagnostic, type Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import type { Target } from "../codegen/targets/target.js";
import { isFileName } from "./file-name.js";
import type { Locate, OptionPath } from "./locate-option.js";
import type { Fields, OptionSchema } from "./option-schema.js";
import { configFields, type Config } from "./schema.js";

const EXPECTED: Readonly<Record<OptionSchema["kind"], string>> = {
  string: "a string",
  boolean: "true or false",
  count: "a whole number",
  strings: "a list of strings",
  stringOrStrings: "a string or a list of strings",
  record: "an object",
  records: "a list of objects",
  object: "an object",
  objects: "a list of objects",
  stringOrObject: "a name or an object",
};

function fits(value: unknown, option: OptionSchema): boolean {
  switch (option.kind) {
    case "string":
      return typeof value === "string";
    case "boolean":
      return typeof value === "boolean";
    case "count":
      return Number.isInteger(value) && Number(value) >= 0;
    case "strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "stringOrStrings":
      return typeof value === "string" || (Array.isArray(value) && value.every((item) => typeof item === "string"));
    case "record":
    case "object":
      return isObject(value);
    case "records":
    case "objects":
      return Array.isArray(value) && value.every((item) => isObject(item));
    case "stringOrObject":
      return typeof value === "string" || isObject(value);
  }
}

const textOf = (path: OptionPath): string =>
  path.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : text === "" ? step : `${text}.${step}`),
    "",
  );

class Checker {
  readonly diagnostics: Diagnostic[] = [];
  readonly #locate: Locate;

  constructor(locate: Locate) {
    this.#locate = locate;
  }

  #report(path: OptionPath, problem: string, remedy: string): void {
    this.diagnostics.push(diagnostic("GV5003", this.#locate(path), { problem, remedy }));
  }

  object(
    value: Readonly<Record<string, unknown>>,
    fields: Fields,
    required: readonly string[],
    path: OptionPath,
  ): void {
    for (const name of required) {
      if (value[name] === undefined) this.#report(path, `${textOf([...path, name])} is missing`, "Add it.");
    }
    for (const [name, item] of Object.entries(value)) {
      const at = [...path, name];
      const option = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (option !== undefined) {
        if (item !== undefined) this.#option(item, option, at);
        continue;
      }
      const guess = nearest(name, Object.keys(fields));
      const remedy = guess === undefined ? `Known here: ${Object.keys(fields).join(", ")}.` : `Did you mean ${guess}?`;
      this.#report(at, `unknown option ${textOf(at)}`, remedy);
    }
  }

  #option(value: unknown, option: OptionSchema, path: OptionPath): void {
    if (!fits(value, option)) {
      this.#report(path, `${textOf(path)} is not ${EXPECTED[option.kind]}`, `Give ${EXPECTED[option.kind]}.`);
      return;
    }
    if ((option.kind === "string" || option.kind === "strings") && option.of !== undefined) {
      const { of } = option;
      const unknown = [value]
        .flat()
        .map((each) => (typeof each === "string" ? each : JSON.stringify(each)))
        .find((each) => !of.includes(each));
      if (unknown !== undefined)
        this.#report(path, `${textOf(path)} is "${unknown}"`, `Known values: ${of.join(", ")}.`);
    }
    if (option.kind === "string" && option.isFileName === true && !isFileName(value as string))
      this.#report(
        path,
        `${textOf(path)} is "${value as string}", which is not a file within the folder`,
        "Give the name of a file, such as crds.yaml; out is the folder.",
      );
    if ("fields" in option) {
      const items = Array.isArray(value)
        ? value.map((item: unknown, i) => [[...path, i], item] as const)
        : [[path, value] as const];
      for (const [where, item] of items)
        if (isObject(item)) this.object(item, option.fields, option.required ?? [], where);
    }
  }
}

/**
 * Checks a configuration against the declared options. Reports all mistakes.
 *
 * @param targets - the languages that clients can be generated in
 */
export function checkConfig(
  value: unknown,
  { locate, targets }: { readonly locate: Locate; readonly targets: readonly Target[] },
): { readonly config: Config; readonly diagnostics: readonly Diagnostic[] } {
  const checker = new Checker(locate);
  if (!isObject(value)) {
    const problem = { problem: "it is not an object", remedy: "`groupversion init` writes a working one." };
    return { config: {}, diagnostics: [diagnostic("GV5003", locate([]), problem)] };
  }
  checker.object(value, configFields(targets), [], []);
  // An option of the wrong type would break code that relies on the declared one.
  return { config: checker.diagnostics.length > 0 ? {} : value, diagnostics: checker.diagnostics };
}
