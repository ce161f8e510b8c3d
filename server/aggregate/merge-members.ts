import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { mergeEach } from "../../openapi/merge/merge-documents.js";
import { inheritTheSame } from "../../openapi/merge/own-defaults.js";
import { KINDS, type Kind } from "../../openapi/merge/shared-entries.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { Contested, Contribution } from "./members/contribution.js";
import { referencesIn, textOf, type Content } from "./members/fragment.js";

type Item = Readonly<Record<string, unknown>>;

/** An entry of a merged document. */
export interface MergedEntry {
  /** JSON. */
  readonly text: string;
  /** The merged value, which knows its references; see {@link MergedMembers.references}. */
  readonly item: Item;
}

/** The merged result of members. */
export interface MergedMembers {
  /** The document's own fields in order, with empty maps. */
  readonly head: Document;
  readonly paths: ReadonlyMap<string, MergedEntry>;
  readonly entries: Readonly<Record<Kind, ReadonlyMap<string, MergedEntry>>>;
  /** Conflicts, by the member that each is about. */
  readonly conflicts: ReadonlyMap<string, readonly Diagnostic[]>;
  /** State that a later patch needs. */
  readonly basis: MergeBasis;
}

/** State of a merge. */
export interface MergeBasis {
  readonly contested: Contested;
  /** Members that the merge left entirely unchanged. */
  readonly untouched: ReadonlySet<string>;
}

/** References in a merged entry as written, without repetition. */
export const referencesOf = ({ item }: MergedEntry): readonly string[] => referencesIn(item);

/** Families in which members differ. */
function contestedFamilies(members: readonly Contribution[], kind: Kind): Set<string> {
  const first = new Map<string, Content>();
  const contested = new Set<string>();
  for (const member of members)
    for (const [family, contents] of member.families[kind])
      for (const content of contents) {
        const known = first.get(family);
        if (known === undefined) first.set(family, content);
        else if (known !== content) contested.add(family);
      }
  return contested;
}

/** Paths that several members have, as written or below their base paths. */
function contestedPaths(members: readonly Contribution[]): Set<string> {
  const seen = new Map<string, string>();
  const contested = new Set<string>();
  for (const { paths, base } of members) {
    const own = new Map([...paths.keys()].map((path) => [path, path]));
    if (base !== "") for (const path of paths.keys()) own.set(base + path, path);
    for (const [path, name] of own) {
      const other = seen.get(path);
      if (other === undefined) continue;
      contested.add(name);
      contested.add(other);
    }
    for (const [path, name] of own) if (!seen.has(path)) seen.set(path, name);
  }
  return contested;
}

function findContested(members: readonly Contribution[]): Contested {
  return {
    paths: contestedPaths(members),
    entries: {
      definitions: contestedFamilies(members, "definitions"),
      parameters: contestedFamilies(members, "parameters"),
      responses: contestedFamilies(members, "responses"),
    },
  };
}

/** Whether a member's paths and operations keep their meaning in the result without added fields. */
const atHome = (member: Contribution, first: Contribution): boolean =>
  member.base === first.base && inheritTheSame(member.head, first.head);

const encoded = (items: object | undefined): Map<string, MergedEntry> =>
  new Map(Object.entries(items ?? {}).map(([name, item]: [string, Item]) => [name, { item, text: textOf(item) }]));

/**
 * Merges contributions. Earlier ones win: of two operations with the same method and path, the first is kept. A definition,
 * parameter or response with a taken name and other content is renamed, and so is an operation with a taken id. Each of
 * these is a conflict. Operations that only one member has are all kept.
 *
 * The result equals `mergeDocuments` of the documents themselves. Entries on which all members agree pass through the merge
 * unopened, because their encoding was done when the member was prepared.
 *
 * @param members - at least one
 */
export function mergeMembers(members: readonly Contribution[]): MergedMembers {
  const contested = findContested(members);
  const named = members.map((member) => ({ name: member.name, document: member.skeleton(contested) }));
  const { document, diagnostics } = mergeEach(named, { paths: "union", rename: true });
  const [first] = members;
  const untouched = members.filter(
    (member, i) => diagnostics[i]?.length === 0 && first !== undefined && atHome(member, first),
  );
  const filled = (["paths", ...KINDS] as const).filter((key) => document[key] !== undefined);
  const cleared = Object.fromEntries(filled.map((key): [string, object] => [key, {}]));
  return {
    head: { ...document, ...cleared },
    paths: encoded(document.paths),
    entries: {
      definitions: encoded(document.definitions),
      parameters: encoded(document.parameters),
      responses: encoded(document["responses"]),
    },
    conflicts: new Map(members.map(({ name }, i) => [name, diagnostics[i] ?? []])),
    basis: { contested, untouched: new Set(untouched.map(({ name }) => name)) },
  };
}
