import type { DocumentNode, DocumentSet } from "../../read/document-set.js";
import { rootPart, type Part, type Source } from "./part.js";

/**
 * The root of a document that was read, as a part.
 *
 * @param prefix - written before the names of its files in positions
 */
export function documentPart(documents: DocumentSet, prefix = ""): Part {
  const sources = new Map<string, Source>();
  const partOf = ({ file, pointer, value }: DocumentNode): Part => rootPart(sourceOf(file), pointer, value);
  const sourceOf = (file: string): Source => {
    const known = sources.get(file);
    if (known !== undefined) return known;
    const targets = new Map<string, Part | undefined>();
    const node = { ...documents.root, file, pointer: "" };
    const source: Source = {
      file: prefix + file,
      dialect: documents.dialect === "2.0" ? "2.0" : "3.x",
      follow: (reference) => {
        if (targets.has(reference)) return targets.get(reference);
        const found = documents.follow(node, reference);
        const part = found === undefined ? undefined : partOf(found);
        targets.set(reference, part);
        return part;
      },
      locate: (pointer) => {
        const span = documents.locate({ file, pointer, value: null });
        return prefix === "" ? span : { ...span, file: prefix + span.file };
      },
    };
    sources.set(file, source);
    return source;
  };
  return partOf(documents.root);
}
