import { INHERITED } from "../../../openapi/merge/own-defaults.js";
import { readLocal, renameReferences } from "../../../openapi/merge/local-references.js";
import { walkReferences } from "../../../openapi/types/references/walk-references.js";
import { METHODS, type Operation, type PathItem, type Schema } from "../../../openapi/types/swagger.js";

const KINDS_EXTENSION = "x-kubernetes-group-version-kind";

/** Key under which a stand-in holds what it stands for; the value is a {@link Content}, which no document can hold. */
const CONTENT = "x-content";

/** What a stand-in has for something that only has to be there. */
const PRESENT: readonly never[] = [];

type Plain = Record<string, unknown>;

/** What a path item, definition, parameter or answer says, apart from the kinds that it is registered as. */
export class Content {
  /** JSON; where the entry has kinds, `null` stands in their place. */
  readonly bare: string;
  /** References as they are written, each once. */
  readonly references: readonly string[];
  /** The references for a stand-in: what a merge visits in it, and renames. */
  readonly shown: readonly Schema[];
  /** Texts of what became of it in a merge, by the stand-in that came out. */
  readonly derived = new Map<string, string>();

  constructor(bare: string, references: readonly string[]) {
    this.bare = bare;
    this.references = references;
    this.shown = references.map(($ref) => ({ $ref }));
  }
}

/** How many forms of one content are remembered; a content has one in a merge, and changes it seldom. */
const REMEMBERED = 4;

/** An entry of a document, encoded: what a merge needs to see of it, without its values. */
export interface Fragment {
  /** JSON. */
  readonly text: string;
  /** The same object for entries of one name that say the same, apart from the kinds that they are registered as. */
  readonly content: Content;
  /**
   * Stands for the entry in a merge that never looks into it: equal for equal contents, with the same kinds, operation ids
   * and references, and little else.
   */
  readonly standIn: Readonly<Plain>;
}

const texts = new WeakMap<object, string>();

const bareOf = (entry: Plain, text: string): string =>
  entry[KINDS_EXTENSION] === undefined ? text : JSON.stringify({ ...entry, [KINDS_EXTENSION]: null });

/** References of a value as they are written, each once. */
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
  ...(entry[KINDS_EXTENSION] !== undefined && { [KINDS_EXTENSION]: entry[KINDS_EXTENSION] }),
});

/** How an entry is encoded. */
export interface FragmentOptions {
  /** Whether it is a path item. */
  readonly isPath: boolean;
  /** Fragments that may say the same: those that do share it, so that a merge sees at once that they are equal. */
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

/** The entry itself, for a merge that has to look into it. */
export function valueOf(fragment: Fragment): Plain {
  const value = JSON.parse(fragment.text) as Plain;
  texts.set(value, fragment.text);
  return value;
}

/** Ids of the operations of a path item. */
export const operationIdsOf = ({ standIn }: Fragment): string[] =>
  METHODS.flatMap((method) => (standIn[method] as Operation | undefined)?.operationId ?? []);

/** Whether two entries are registered as the same kinds. */
export const sameKinds = (a: Fragment, b: Fragment): boolean =>
  JSON.stringify(a.standIn[KINDS_EXTENSION]) === JSON.stringify(b.standIn[KINDS_EXTENSION]);

const contentIn = (item: Readonly<Plain>): Content | undefined => {
  const content = item[CONTENT];
  return content instanceof Content ? content : undefined;
};

const shownIn = (item: Readonly<Plain>): readonly Schema[] => (item["parameters"] ?? item["allOf"]) as Schema[];

/** New names by kind and old name, from what a merge made of the references of a stand-in. */
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

/** What became of an operation: fields that it now says for itself, and another id. */
const operationOf = (operation: Plain, standIn: Plain): Plain => {
  const added = INHERITED.filter((field) => standIn[field] !== undefined && operation[field] === undefined);
  const result = { ...operation, ...Object.fromEntries(added.map((field) => [field, standIn[field]])) };
  if (standIn["operationId"] !== undefined) result["operationId"] = standIn["operationId"];
  return result;
};

function derive(content: Content, item: Readonly<Plain>): string {
  let value = JSON.parse(content.bare) as Plain;
  if (item[KINDS_EXTENSION] !== undefined) value[KINDS_EXTENSION] = item[KINDS_EXTENSION];
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

/** JSON of what a merge gave, be it a stand-in as it went in, what became of one, or an entry itself. */
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

/** References of what a merge gave, as they are written, each once. */
export const referencesIn = (item: Readonly<Plain>): readonly string[] =>
  contentIn(item) === undefined ? referencesOf(item) : shownIn(item).map(({ $ref = "" }) => $ref);
