import type { Tag, TagGroup } from "./client-model.js";
import { isList, isObject, textOf } from "./json.js";
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
      summary: textOf(value["summary"]) || textOf(value["x-displayName"]),
      description: textOf(value["description"]),
      ...(parent === "" ? {} : { parent }),
      ...(kind === "" ? {} : { kind }),
      ...readExternalDocs(value),
    });
  }
  return [...tags.values()];
}

/** The groups of tags in `x-tagGroups`; undefined without any. */
export function readTagGroups(context: ReadContext): readonly TagGroup[] | undefined {
  const groups = itemsOf(context, childOf(context, context.documents.root, "x-tagGroups")).flatMap(({ value }) => {
    const tags = isObject(value) ? value["tags"] : undefined;
    if (!isObject(value) || !isList(tags)) return [];
    return [{ name: textOf(value["name"]), tags: tags.flatMap((tag) => (typeof tag === "string" ? [tag] : [])) }];
  });
  return groups.length === 0 ? undefined : groups;
}
