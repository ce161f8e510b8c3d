import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/nearest.js";
import type { DocumentFile } from "../document-file.js";
import { childPointer, pointerOf, tokensOf } from "../../types/json-pointer.js";
import { isObject } from "../../types/objects.js";
import { isBareName, type ReferenceResolver, type Resolution } from "./resolve-reference.js";
import { shownReference } from "./shown-reference.js";

/** Makes a diagnostic of a reference once its position is known. */
type Complaint = (file: DocumentFile, pointer: string) => Diagnostic;

/** A suggestion for a reference whose target is missing. */
function suggestion({ pointer, last }: Resolution & { readonly kind: "dangling" }, name: string): string | undefined {
  if (!pointer.startsWith("/")) return "A pointer begins with #/, as in #/definitions/Pet.";
  const wanted = tokensOf(pointer)[tokensOf(last.pointer).length] ?? "";
  if (!isObject(last.value)) return undefined;
  const similar = nearest(wanted, Object.keys(last.value));
  return similar === undefined ? undefined : `Did you mean ${name}#${childPointer(last.pointer, similar)}?`;
}

function complaintOf(file: DocumentFile, written: string, resolution: Resolution): Complaint | undefined {
  const { file: name, meant } = file.read(written);
  const reference = shownReference(written);
  const unusable = (problem: string, help: string | undefined): Complaint => {
    const args = { reference, problem, ...(help !== undefined && { help }) };
    return (place, pointer) => diagnostic("GV6005", place.locate(pointer), { ...args, pointer });
  };
  if ("blame" in resolution && (resolution.blame.from !== file || resolution.blame.reference !== written))
    return undefined;
  switch (resolution.kind) {
    case "unreadable": {
      const { problem } = resolution;
      return (place, pointer) => diagnostic("GV6009", place.locate(pointer), { reference, problem, pointer });
    }
    case "unusable":
      return unusable(
        resolution.problem,
        isBareName(written) ? `If this is a definition, write #/definitions/${reference}.` : undefined,
      );
    case "dangling": {
      const inFile = resolution.file === file.shown ? "" : ` in ${resolution.file}`;
      return unusable(`there is no ${resolution.pointer}${inFile}`, suggestion(resolution, shownReference(name)));
    }
    case "circle":
      return (place, pointer) => diagnostic("GV6007", place.locate(pointer), { reference, pointer });
    case "found":
      return meant === undefined
        ? undefined
        : (place, pointer) =>
            diagnostic("GV6006", place.locate(pointer), { reference, meant: shownReference(meant), pointer });
  }
}

/**
 * Reports every reference that leads nowhere, at the reference at fault: others that lead to it are not reported. Each
 * distinct reference of a file is checked once. Only if one is wrong is the file walked again for positions. A file that
 * cannot be read is an error, and is reported at its first reference only.
 */
export function checkReferences(files: readonly DocumentFile[], references: ReferenceResolver): Diagnostic[] {
  return files.flatMap((file) => {
    const complaints = new Map<string, Complaint>();
    const unreadable = new Set<string>();
    for (const reference of file.references) {
      const resolution = references.resolve(file, reference);
      const complaint = complaintOf(file, reference, resolution);
      if (complaint !== undefined) complaints.set(reference, complaint);
      if (complaint !== undefined && resolution.kind === "unreadable") unreadable.add(reference);
    }
    const found: Diagnostic[] = [];
    const reported = new Set<string>();
    if (complaints.size > 0)
      file.visitReferences((reference, path) => {
        const complaint = complaints.get(reference);
        if (complaint === undefined) return;
        if (unreadable.has(reference)) {
          const { file: name } = file.read(reference);
          if (reported.has(name)) return;
          reported.add(name);
        }
        found.push(complaint(file, pointerOf(path)));
      });
    return found;
  });
}
