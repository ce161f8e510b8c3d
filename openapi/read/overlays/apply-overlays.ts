import { paths } from "jsonpath-rfc9535";
import { diagnostic, type Diagnostic } from "../../diagnostics/diagnostic.js";
import type { Json } from "../../types/json.js";
import { tokensOf, type Token } from "../../types/json-pointer.js";
import { isObject } from "../../types/objects.js";
import type { DocumentFile } from "../document-file.js";
import type { OpenOptions } from "../document-files.js";
import { openFile } from "../open-file.js";
import { placedProblem } from "../read-parsed.js";
import { identityOf, locationOf, resolveLocation } from "../sources/location.js";
import { OverlayTree } from "./overlay-tree.js";

/** A document with its overlays applied. */
export interface Overlaid {
  readonly file: DocumentFile;
  readonly diagnostics: readonly Diagnostic[];
  /** Absolute paths of the overlays that are local files. */
  readonly inputs: readonly string[];
}

/** Why a value is not an overlay, as a clause; `undefined` if it is one. */
function notOverlay(value: Json): string | undefined {
  if (!isObject(value)) return "it is not an object";
  const version: Json | undefined = value["overlay"];
  if (version === undefined) return "it states no version, as overlay: 1.0.0 does";
  if (!(typeof version === "number" ? `${version}.` : typeof version === "string" ? version : "").startsWith("1."))
    return `it is an overlay of version ${JSON.stringify(version)}, and 1.0 is read`;
  return Array.isArray(value["actions"]) ? undefined : "its actions are not a list";
}

/** The steps of a normalized path, `$['paths']['/pets'][0]`. */
const stepsOf = (path: string): readonly Token[] =>
  [...path.matchAll(/\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/gs)].map(([, name, index]) =>
    name === undefined
      ? (index ?? "")
      : name.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (_, code: string | undefined, character: string) =>
          code === undefined
            ? ({ b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" }[character] ?? character)
            : String.fromCharCode(parseInt(code, 16)),
        ),
  );

/** The places that a JSONPath selects, or why it selects none, as a clause. */
function select(value: Json, target: string): readonly (readonly Token[])[] | string {
  try {
    return paths(value as Parameters<typeof paths>[0], target).map(stepsOf);
  } catch (error) {
    const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
    return `it is not a JSONPath: ${line}`;
  }
}

/** Applies the actions of one overlay, in order. */
function applyActions(tree: OverlayTree, overlay: DocumentFile, actions: readonly Json[]): Diagnostic[] {
  return actions.flatMap((action, i): Diagnostic[] => {
    const pointer = `/actions/${i}`;
    const wrong = (at: string, problem: string): Diagnostic[] => [
      diagnostic("GV6082", overlay.locate(pointer + at), { problem, pointer: `#${pointer}${at}` }),
    ];
    if (!isObject(action)) return wrong("", "the action is not an object");
    const { target, update, remove } = action;
    if (typeof target !== "string") return wrong("", "the action has no target");
    const selected = select(tree.value, target);
    if (typeof selected === "string") return wrong("/target", selected);
    if (selected.length === 0)
      return [diagnostic("GV6083", overlay.locate(`${pointer}/target`), { target, pointer: `#${pointer}/target` })];
    if (remove === true) {
      tree.remove(selected);
      return [];
    }
    if (update === undefined) return wrong("", "the action has neither update nor remove");
    const from = { file: overlay, path: tokensOf(`${pointer}/update`) };
    const isDone = selected.map((path) => tree.update(path, update, from));
    return isDone.includes(false)
      ? wrong("/update", "the target is not an object that the update could be merged into, nor a list to add it to")
      : [];
  });
}

/** Whether an overlay says that it is for another document. */
function isForAnother(overlay: DocumentFile, document: DocumentFile): string | undefined {
  const given = isObject(overlay.value) ? overlay.value["extends"] : undefined;
  if (typeof given !== "string") return undefined;
  const location = resolveLocation(overlay.location, given);
  return "problem" in location || identityOf(location) !== identityOf(document.location) ? given : undefined;
}

/**
 * Applies overlays (OpenAPI Overlay 1.0) to a document, in order. Positions in messages stay those of the document, and those of
 * an overlay for what it added.
 *
 * @param sources - files, relative to `cwd`, or http(s) addresses
 */
export async function applyOverlays(
  document: DocumentFile,
  sources: readonly string[],
  options: OpenOptions,
): Promise<Overlaid> {
  const tree = new OverlayTree(document);
  const diagnostics: Diagnostic[] = [];
  const inputs: string[] = [];
  for (const source of sources) {
    const location = locationOf(source, options.cwd);
    if ("path" in location) inputs.push(location.path);
    const overlay = "problem" in location ? location : await openFile(location, { ...options, pipes: true });
    if ("problem" in overlay) {
      diagnostics.push(diagnostic("GV6081", undefined, { file: source, problem: placedProblem(overlay) }));
      continue;
    }
    const problem = notOverlay(overlay.value);
    if (problem !== undefined) {
      diagnostics.push(diagnostic("GV6081", overlay.locate(""), { file: overlay.shown, problem }));
      continue;
    }
    const other = isForAnother(overlay, document);
    if (other !== undefined)
      diagnostics.push(diagnostic("GV6084", overlay.locate("/extends"), { other, file: document.shown }));
    const { actions } = overlay.value as { readonly actions: readonly Json[] };
    diagnostics.push(...applyActions(tree, overlay, actions));
  }
  return { file: document.withValue(tree.value, (path) => tree.placeOf(path)), diagnostics, inputs };
}
