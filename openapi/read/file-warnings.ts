import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { childPointer } from "../types/json-pointer.js";
import type { DocumentFile } from "./document-file.js";

/** What is odd about the text of a file: duplicate keys, and what was read as its author means it. */
export const fileWarnings = (file: DocumentFile): readonly Diagnostic[] => [
  ...file.duplicates.map(({ key, pointer, ...range }) =>
    diagnostic("GV6004", file.span(range), { key, pointer: childPointer(pointer, key) }),
  ),
  ...(file.departure === undefined
    ? []
    : [diagnostic("GV6010", file.span(file.departure), { what: file.departure.what })]),
  ...file.unreached.map(({ name, pointer, user }) =>
    diagnostic("GV6080", file.locate(pointer), { name, user, pointer: `#${pointer}` }),
  ),
  ...file.mended.map(({ pointer, problem, meaning }) =>
    diagnostic("GV6011", file.locate(pointer), { problem, meaning }),
  ),
];
