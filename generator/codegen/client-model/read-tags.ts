import type { Tag } from "./client-model.js";
import { isObject, textOf } from "./json.js";
import { childOf, itemsOf, type ReadContext } from "./read-context.js";
import { readExternalDocs } from "./schemas/read-facets.js";

/** The tags that a document describes; of several with the same name, the first. */
export function readTags(context: ReadContext): readonly Tag[] {
  const tags = new Map<string, Tag>();
  for (const { value } of itemsOf(context, childOf(context, context.documents.root, "tags"))) {
    if (!isObject(value)) continue;
    const name = textOf(value["name"]);
    if (tags.has(name)) continue;
    const [parent, kind] = [textOf(value["parent"]), textOf(value["kind"])];
    tags.set(name, {
      name,
      summary: textOf(value["summary"]),
      description: textOf(value["description"]),
      ...(parent === "" ? {} : { parent }),
      ...(kind === "" ? {} : { kind }),
      ...readExternalDocs(value),
    });
  }
  return [...tags.values()];
}
