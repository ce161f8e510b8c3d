import { mergeDocuments, type Merged } from "../../openapi/merge/merge-documents.js";
import type { SpecModule } from "../publish/documents/build-spec.js";
import type { DocumentSettings } from "../publish/documents/document-settings.js";
import type { Document, Tag } from "../../openapi/types/swagger-2.js";

/** Tags in the configured order, then the others by name. */
function ordered(tags: readonly Tag[], settings: DocumentSettings): Tag[] {
  const places = new Map((settings.tags ?? []).map((tag, place) => [tag.name, place]));
  const place = (tag: Tag): number => places.get(tag.name) ?? places.size;
  return [...tags].sort((a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1));
}

/** The document of the whole API: its modules merged, in any order, with the API's own title and description. */
export function mergeModules(modules: readonly SpecModule<Document>[], settings: DocumentSettings): Merged {
  const named = modules.map((module) => ({ name: `${module.path}.json`, document: module.document }));
  const { document, diagnostics } = mergeDocuments(named, { paths: "union", rename: false, keepPathless: true });
  const { description: _module, ...info } = document.info;
  const { title, description } = settings;
  return {
    document: {
      ...document,
      info: { ...info, title, ...(description !== undefined && { description }) },
      ...(document.tags !== undefined && { tags: ordered(document.tags, settings) }),
    },
    diagnostics,
  };
}
