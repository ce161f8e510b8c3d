import { INHERITED } from "../../../openapi/merge/own-defaults.js";
import { kindKey, kindsOf } from "../../../openapi/merge/kind-owners.js";
import { readLocal, renameReferences } from "../../../openapi/merge/local-references.js";
import { walkReferences } from "../../../openapi/types/references/walk-references.js";
import { METHODS } from "../../../openapi/types/methods.js";
import type { Operation, PathItem, Schema } from "../../../openapi/types/swagger-2.js";
import { GROUP_VERSION_KIND } from "../../../openapi/kubernetes/group-version.js";

/** Key under which a placeholder holds its content. The value is a {@link Content}, which no document can hold. */
const CONTENT = "x-content";

/** Value of fields that only have to be present in a placeholder. */
const PRESENT: readonly never[] = [];

type Plain = Record<string, unknown>;

/** The content of a path item, definition, parameter or response, without the kinds that it is registered as. */
export class Content {
  /** JSON, with `null` in place of the kinds. */
  readonly bare: string;
  /** References as written, without repetition. */
  readonly references: readonly string[];
  /** The references that a placeholder exposes, so that a merge can visit and rename them. */
  readonly shown: readonly Schema[];
  /** Merged texts, by the placeholder that the merge returned. */
  readonly derived = new Map<string, string>();

  constructor(bare: string, references: readonly string[]) {
    this.bare = bare;
    this.references = references;
    this.shown = references.map(($ref) => ({ $ref }));
  }
}

/** How many forms of one content are cached. A merge needs one, and it seldom changes. */
const REMEMBERED = 4;

/** An encoded entry of a document: what a merge needs of it, without its values. */
export interface Fragment {
  /** JSON. */
  readonly text: string;
  /** Shared by entries of one name with equal content, apart from the kinds that they are registered as. */
  readonly content: Content;
  /**
   * Placeholder for the entry in a merge. Two are equal if and only if content, kinds, operation ids and references are.
   */
  readonly standIn: Readonly<Plain>;
}

const texts = new WeakMap<object, string>();

const bareOf = (entry: Plain, text: string): string =>
  entry[GROUP_VERSION_KIND] === undefined ? text : JSON.stringify({ ...entry, [GROUP_VERSION_KIND]: null });

/** References in a value as written, without repetition. */
function referencesOf(value: unknown): readonly string[] {
  const references = new Set<string>();
  walkReferences(value, (reference) => references.add(reference));
  return [...references];
}

function operationStandIn(operation: Operation): Plain {
  const given = INHERITED.filter((field) => operation[field] !== undefined).map((field) => [field, PRESENT]);
  return { operationId: operation.operationId, ...(Object.fromEntries(given) as Plain) };
}

const pathStandIn = (item: PathItem, content: Content): Plain => ({
  [CONTENT]: content,
  parameters: content.shown,
  ...Object.fromEntries(
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [[method, operationStandIn(operation)]];
    }),
  ),
});

const entryStandIn = (entry: Schema, content: Content): Plain => ({
  [CONTENT]: content,
  allOf: content.shown,
  ...(entry[GROUP_VERSION_KIND] !== undefined && { [GROUP_VERSION_KIND]: entry[GROUP_VERSION_KIND] }),
});

/** How to encode an entry. */
export interface FragmentOptions {
  /** Whether it is a path item. */
  readonly isPath: boolean;
  /** Fragments with possibly equal content. Equal ones share it, so that a merge sees at once that they are equal. */
  readonly alike?: Iterable<Fragment>;
}

/**
 * Encodes an entry of a document.
 *
 * @param text - its JSON
 */
export function makeFragment(entry: Plain, text: string, { isPath, alike = [] }: FragmentOptions): Fragment {
  const bare = bareOf(entry, text);
  let content: Content | undefined;
  for (const other of alike) if (other.content.bare === bare) ({ content } = other);
  content ??= new Content(bare, referencesOf(entry));
  const standIn = isPath ? pathStandIn(entry, content) : entryStandIn(entry, content);
  texts.set(standIn, text);
  return { text, content, standIn };
}

/** The entry itself, for a merge that has to compare it. */
export function valueOf(fragment: Fragment): Plain {
  const value = JSON.parse(fragment.text) as Plain;
  texts.set(value, fragment.text);
  return value;
}

/** Ids of the operations of a path item. */
export const operationIdsOf = ({ standIn }: Fragment): string[] =>
  METHODS.flatMap((method) => (standIn[method] as Operation | undefined)?.operationId ?? []);

/** Keys of the kinds that a definition is registered as. */
export const kindKeysOf = ({ standIn }: Fragment): string[] => kindsOf(standIn as Schema).map(kindKey);

/** Whether two entries are registered as the same kinds. */
export const sameKinds = (a: Fragment, b: Fragment): boolean =>
  JSON.stringify(a.standIn[GROUP_VERSION_KIND]) === JSON.stringify(b.standIn[GROUP_VERSION_KIND]);

const contentIn = (item: Readonly<Plain>): Content | undefined => {
  const content = item[CONTENT];
  return content instanceof Content ? content : undefined;
};

const shownIn = (item: Readonly<Plain>): readonly Schema[] => (item["parameters"] ?? item["allOf"]) as Schema[];

/** New names by kind and old name, read from the merged references of a placeholder. */
function renames(content: Content, item: Readonly<Plain>): Map<string, string> {
  const found = new Map<string, string>();
  const after = shownIn(item);
  for (const [i, before] of content.references.entries()) {
    const [from, to] = [readLocal(before), readLocal(after[i]?.$ref ?? before)];
    if (from !== undefined && to !== undefined && from.name !== to.name)
      found.set(`${from.kind} ${from.name}`, to.name);
  }
  return found;
}

/** How a merge changed an operation: fields that it now states itself, and a new id. */
const operationOf = (operation: Plain, standIn: Plain): Plain => {
  const added = INHERITED.filter((field) => standIn[field] !== undefined && operation[field] === undefined);
  const result = { ...operation, ...Object.fromEntries(added.map((field) => [field, standIn[field]])) };
  if (standIn["operationId"] !== undefined) result["operationId"] = standIn["operationId"];
  return result;
};

function derive(content: Content, item: Readonly<Plain>): string {
  const kinds = item[GROUP_VERSION_KIND];
  const parsed = JSON.parse(content.bare) as Plain;
  const { [GROUP_VERSION_KIND]: _kinds, ...rest } = parsed;
  let value: Plain = kinds === undefined ? rest : { ...parsed, [GROUP_VERSION_KIND]: kinds };
  for (const method of METHODS) {
    const standIn = item[method];
    if (standIn !== undefined) value[method] = operationOf(value[method] as Plain, standIn as Plain);
  }
  const names = renames(content, item);
  if (names.size > 0)
    for (const kind of ["definitions", "parameters", "responses"] as const)
      value = renameReferences(value, kind, (name) => names.get(`${kind} ${name}`) ?? name);
  return JSON.stringify(value);
}

/** JSON of a merged value: an unchanged placeholder, a changed one, or an entry. */
export function textOf(item: Readonly<Plain>): string {
  const known = texts.get(item);
  if (known !== undefined) return known;
  const content = contentIn(item);
  if (content === undefined) return JSON.stringify(item);
  const key = JSON.stringify({ ...item, [CONTENT]: undefined });
  let text = content.derived.get(key);
  if (text === undefined) {
    text = derive(content, item);
    if (content.derived.size >= REMEMBERED) content.derived.clear();
    content.derived.set(key, text);
  }
  return text;
}

/** References in a merged value as written, without repetition. */
export const referencesIn = (item: Readonly<Plain>): readonly string[] =>
  contentIn(item) === undefined ? referencesOf(item) : shownIn(item).map(({ $ref = "" }) => $ref);
