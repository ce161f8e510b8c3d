import type { Document, Schema } from "../../../generator/index.js";
import { schemasOf } from "./schemas-of.js";

/** Names of the definitions that a document's paths refer to, directly or indirectly. */
export function definitionsUsed(document: Document): Set<string> {
  const targets = (part: Document): string[] =>
    [...schemasOf(part, "lenient")].flatMap(([, schema]) =>
      schema.$ref === undefined ? [] : [schema.$ref.replace("#/definitions/", "")],
    );
  const definition = (name: string): Record<string, Schema> => {
    const schema = document.definitions?.[name];
    return schema === undefined ? {} : { [name]: schema };
  };
  const used = new Set<string>();
  const waiting = targets({ ...document, definitions: {} });
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (used.has(name)) continue;
    used.add(name);
    waiting.push(...targets({ ...document, paths: {}, definitions: definition(name) }));
  }
  return used;
}
