import type { Diagnostic } from "../../openapi/diagnostics/diagnostic.js";
import { mergeEach } from "../../openapi/merge/merge-documents.js";
import { inheritTheSame } from "../../openapi/merge/own-defaults.js";
import { KINDS, type Kind } from "../../openapi/merge/shared-entries.js";
import type { Document } from "../../openapi/types/swagger.js";
import type { Contested, Contribution } from "./members/contribution.js";
import { referencesIn, textOf, type Content } from "./members/fragment.js";

type Item = Readonly<Record<string, unknown>>;

/** An entry of a merged document. */
export interface MergedEntry {
  /** JSON. */
  readonly text: string;
  /** What a merge gave, which knows its references; see {@link MergedMembers.references}. */
  readonly item: Item;
}

/** What members give together. */
export interface MergedMembers {
  /** The document's own fields in their order, its maps left empty. */
  readonly head: Document;
  readonly paths: ReadonlyMap<string, MergedEntry>;
  readonly entries: Readonly<Record<Kind, ReadonlyMap<string, MergedEntry>>>;
  /** By the member that each is about. */
  readonly conflicts: ReadonlyMap<string, readonly Diagnostic[]>;
  /** What a patch has to know of the merge. */
  readonly basis: MergeBasis;
}

/** How a merge came about. */
export interface MergeBasis {
  readonly contested: Contested;
  /** Members of which everything is in the result just as they brought it. */
  readonly untouched: ReadonlySet<string>;
}

/** References of a merged entry, as they are written, each once. */
export const referencesOf = ({ item }: MergedEntry): readonly string[] => referencesIn(item);

/** Families that more than one member has, where they do not all say the same. */
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

/** Paths that more than one member has, by their own words or below their base paths. */
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

/** Whether a member's paths and operations mean in the result what they meant, without a word added. */
const atHome = (member: Contribution, first: Contribution): boolean =>
  member.base === first.base && inheritTheSame(member.head, first.head);

const encoded = (items: object | undefined): Map<string, MergedEntry> =>
  new Map(Object.entries(items ?? {}).map(([name, item]: [string, Item]) => [name, { item, text: textOf(item) }]));

/**
 * Merges contributions, the first of which wins where they disagree: where two have the same operation, the first one's is
 * kept; a definition, parameter or answer of one name and other content, and an operation of an id that is taken, gets
 * another name; each of these is a conflict. Operations that only one of them has are all kept.
 *
 * The result is that of `mergeDocuments` on the documents themselves. What no two members disagree about goes through the
 * merge unopened, so that the work for it was done when its member brought it.
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
  const cleared = ["paths", ...KINDS].filter((key) => document[key] !== undefined).map((key) => [key, {}]);
  return {
    head: { ...document, ...(Object.fromEntries(cleared) as Partial<Document>) },
    paths: encoded(document.paths),
    entries: {
      definitions: encoded(document.definitions),
      parameters: encoded(document.parameters),
      responses: encoded(document["responses"] as object | undefined),
    },
    conflicts: new Map(members.map(({ name }, i) => [name, diagnostics[i] ?? []])),
    basis: { contested, untouched: new Set(untouched.map(({ name }) => name)) },
  };
}
