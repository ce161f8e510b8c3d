import { discoveryDocuments } from "../discovery/discovery-of.js";
import { basePathOf } from "../../openapi/merge/own-defaults.js";
import type { ServedDocuments } from "../documents/sources/served-documents.js";
import type { Document } from "../../openapi/types/swagger.js";
import { findV3Conflicts, ownersOf } from "./choose-v3.js";
import { JsonDocument } from "./members/held-documents.js";
import { joinDocument, type JoinedDocument } from "./join-document.js";
import type { MemberPart, V3Documents } from "./members/member-part.js";
import { mergeMembers, type MergedMembers } from "./merge-members.js";
import { patchMerged } from "./patch-merged.js";
import { uniteResources } from "./unite-resources.js";
import { v3Parts, type V3Parts } from "./v3-parts.js";

/** What members give together, and what the next time profits from. */
export interface Aggregate {
  readonly documents: ServedDocuments;
  /** One sentence a conflict, by the member that did not win. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>;
  readonly members: readonly MemberPart[];
  readonly merged: MergedMembers;
  readonly joined: JoinedDocument;
  readonly parts: V3Parts;
}

/** Members as they are now, merged; patched where only one of them changed. */
function merge(members: readonly MemberPart[], previous: Aggregate | undefined): MergedMembers {
  const contributions = members.map(({ contribution }) => contribution);
  const before = previous?.members.map(({ contribution }) => contribution) ?? [];
  const changed = contributions.flatMap((after, i) => {
    const was = before[i];
    return was === after || was?.name !== after.name ? [] : [{ before: was, after }];
  });
  const sameNames = before.length === members.length && before.every(({ name }, i) => name === contributions[i]?.name);
  const [change, ...more] = changed;
  if (previous !== undefined && sameNames && more.length === 0) {
    if (change === undefined) return previous.merged;
    const patched = patchMerged(previous.merged, contributions, change);
    if (patched !== undefined) return patched;
  }
  return mergeMembers(contributions);
}

/** The v3 documents: of every key its owner's own, or what follows from everything merged. */
function chooseV3(members: readonly MemberPart[], parts: V3Parts): V3Documents {
  const owners = ownersOf(members);
  const chosen = [...owners].flatMap(([key, owner]) => {
    const document = owner.v3.get(key) ?? parts.get(key)?.document;
    return document === undefined ? [] : [[key, document] as const];
  });
  return new Map(chosen.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Merges what members bring, the first of which wins where they disagree. What did not change since the previous time is
 * the same object as then.
 *
 * @param members - at least one
 */
export function aggregateDocuments(members: readonly MemberPart[], previous?: Aggregate): Aggregate {
  const merged = merge(members, previous);
  const joined = merged === previous?.merged ? previous.joined : joinDocument(merged, previous?.joined);
  const same = previous !== undefined && joined.bytes.equals(previous.joined.bytes);
  const parts = v3Parts(merged, basePathOf(merged.head), previous);
  const sameLists =
    previous?.members.length === members.length &&
    members.every(({ listed }, i) => listed === previous.members[i]?.listed);
  const v3Conflicts = findV3Conflicts(members);
  const conflicts = members.map(({ contribution: { name } }) => {
    const found = (merged.conflicts.get(name) ?? []).map(({ message }) => message);
    return [name, [...found, ...(v3Conflicts.get(name) ?? [])]] as const;
  });
  return {
    documents: {
      v2: same ? previous.documents.v2 : new JsonDocument<Document>(joined.bytes),
      v3: chooseV3(members, parts),
      discovery: sameLists
        ? previous.documents.discovery
        : discoveryDocuments(uniteResources(members.map(({ listed }) => listed))),
    },
    conflicts: new Map(conflicts),
    members,
    merged,
    joined,
    parts,
  };
}

/** Whether everything that is served is the same in both. */
export function servesTheSame(a: ServedDocuments, b: ServedDocuments): boolean {
  if (a.v2 !== b.v2 || a.discovery !== b.discovery || a.v3?.size !== b.v3?.size) return false;
  return [...(a.v3 ?? [])].every(([key, document]) => b.v3?.get(key) === document);
}
