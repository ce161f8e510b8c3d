import { discoveryDocuments } from "../discovery/discovery-of.js";
import { basePathOf } from "../../openapi/merge/own-defaults.js";
import type { ServedDocuments } from "../documents/sources/served-documents.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { findV3Conflicts, ownersOf } from "./choose-v3.js";
import { JsonDocument } from "./members/held-documents.js";
import { joinDocument, type JoinedDocument } from "./join-document.js";
import type { MemberPart, V3Documents } from "./members/member-part.js";
import { mergeMembers, type MergedMembers } from "./merge-members.js";
import { patchMerged } from "./patch-merged.js";
import { uniteResources } from "./unite-resources.js";
import { v3Parts, type V3Parts } from "./v3-parts.js";

/** The merged result of all members, and what makes the next merge cheap. */
export interface Aggregate {
  readonly documents: ServedDocuments;
  /** One sentence for each conflict, by the member that lost. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>;
  readonly members: readonly MemberPart[];
  readonly merged: MergedMembers;
  readonly joined: JoinedDocument;
  readonly parts: V3Parts;
}

/** The current members, merged. If only one of them changed, the previous result is patched. */
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

/** The v3 documents: the owner's own where it has one, else derived from the merged document. */
function chooseV3(members: readonly MemberPart[], parts: V3Parts): V3Documents {
  const owners = ownersOf(members);
  const chosen = [...owners].flatMap(([key, owner]) => {
    const document = owner.v3.get(key) ?? parts.get(key)?.document;
    return document === undefined ? [] : [[key, document] as const];
  });
  return new Map(chosen.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Merges members. Earlier ones win conflicts. Parts that did not change since the previous merge are the same objects as
 * before.
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
      v2:
        same && previous.documents.v2 !== undefined ? previous.documents.v2 : new JsonDocument<Document>(joined.bytes),
      v3: chooseV3(members, parts),
      discovery: sameLists
        ? previous.documents.discovery
        : discoveryDocuments(uniteResources(members.map(({ listed }) => listed))),
      version: merged.head.info.version,
    },
    conflicts: new Map(conflicts),
    members,
    merged,
    joined,
    parts,
  };
}

/** Whether two results serve the same content. */
export function servesTheSame(a: ServedDocuments, b: ServedDocuments): boolean {
  if (a.v2 !== b.v2 || a.discovery !== b.discovery || a.v3?.size !== b.v3?.size) return false;
  return [...(a.v3 ?? [])].every(([key, document]) => b.v3?.get(key) === document);
}
