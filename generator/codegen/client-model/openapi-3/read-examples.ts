import type { DocumentNode } from "../../../../openapi/read/document-set.js";
import type { Example } from "../client-model.js";
import { exampleValue, isObject, placedEntries, textOf } from "../json.js";
import { childOf, resolve, type ReadContext } from "../read-context.js";

/** The examples of a parameter, header or content: `examples` by name, otherwise `example`. */
export function readExamples(context: ReadContext, node: DocumentNode): readonly Example[] {
  const value = isObject(node.value) ? node.value : {};
  const map = childOf(context, node, "examples");
  if (map !== undefined && isObject(map.value)) {
    const found = placedEntries(map.value).flatMap(([name, , place]): readonly Example[] => {
      const entry = context.documents.child(map, name);
      const example = entry && resolve(context, entry)?.value;
      if (!isObject(example)) return [];
      // OpenAPI 3.2 names the value itself `dataValue`. An example elsewhere (`externalValue`) is not fetched.
      const shown = example["dataValue"] ?? example["value"];
      const summary = textOf(example["summary"]) || textOf(example["description"]);
      if (shown === undefined) return [];
      return [{ name, ...(summary === "" ? {} : { summary }), ...exampleValue(shown), place }];
    });
    if (found.length > 0) return found;
  }
  return value["example"] === undefined ? [] : [exampleValue(value["example"])];
}
