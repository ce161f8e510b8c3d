import { isObject } from "../../openapi/types/objects.js";
import type { Site } from "./support/build-site.js";
import { Judged } from "./support/judged-document.js";
import { curlBody, shownOperation, type ShownExample } from "./support/shown-examples.js";

/** The value of an example that can be checked. */
function valueOf({
  of,
  title,
  code,
  isCut,
}: ShownExample): { readonly of: string; readonly value: unknown } | undefined {
  if (isCut) return undefined;
  try {
    if (of === "call-sh") {
      const value = curlBody(code);
      return value === undefined ? undefined : { of: "body", value };
    }
    return /^call-|^sample-/.test(of) || title === "" ? undefined : { of, value: JSON.parse(code) as unknown };
  } catch {
    // Another media type.
    return undefined;
  }
}

/** What examples were checked, and those that are neither valid nor marked. */
export interface CheckedExamples {
  readonly checked: number;
  readonly wrong: readonly string[];
}

/** Compares the examples on a site's pages with what a validator of other people says of them. */
export function checkValidExamples(judged: object, { files }: Site): CheckedExamples {
  const document = new Judged(judged);
  const operations = document.operations();
  const wrong: string[] = [];
  let checked = 0;
  for (const [name, html] of files) {
    if (!name.endsWith(".html") || !name.includes("operations/")) continue;
    const shown = shownOperation(html);
    if (shown === undefined) continue;
    const operation = operations.get(shown.id) ?? operations.get(`${shown.method} ${shown.path}`);
    if (operation === undefined) continue;
    for (const example of shown.examples) {
      const found = valueOf(example);
      if (found === undefined) continue;
      const { of, value } = found;
      const schemas = document.schemas(operation, of);
      const [only] = schemas.keys();
      // `application/json` begins other media types.
      const named = [...schemas.keys()]
        .sort((a, b) => b.length - a.length)
        .find((each) => example.title.includes(each));
      const type = schemas.size === 1 ? only : named;
      const schema = type === undefined ? undefined : schemas.get(type);
      if (!isObject(schema)) continue;
      checked += 1;
      if (example.isMarked) continue;
      const problem = document.problem(schema, value, of === "body" ? "request" : "response");
      if (problem !== "") wrong.push(`${name} ${example.of} ${example.title}: ${problem}`);
    }
  }
  return { checked, wrong };
}
