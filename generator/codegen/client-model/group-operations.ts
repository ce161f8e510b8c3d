import type { GroupVersion, Operation, OperationGroup, Tag } from "./client-model.js";
import { compareText } from "./json.js";
import { groupVersionId } from "../../../openapi/kubernetes/group-version.js";

/** An operation and what decides its group. */
export interface GroupedOperation {
  readonly operation: Operation;
  readonly tag: string;
  readonly groupVersion?: GroupVersion | undefined;
}

/** Groups operations by GroupVersion if they have one, otherwise by tag; in the given order. */
export function groupOperations(
  tags: readonly Tag[],
  operations: readonly GroupedOperation[],
): readonly OperationGroup[] {
  const groups = new Map<string, GroupedOperation[]>();
  const users = new Map<string, Set<string>>();
  for (const each of operations) {
    const key =
      each.groupVersion === undefined ? `tag ${each.tag}` : `groupVersion ${groupVersionId(each.groupVersion)}`;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [each]);
    else members.push(each);
    users.set(each.tag, (users.get(each.tag) ?? new Set()).add(key));
  }
  const descriptions = new Map(tags.map(({ name, description }) => [name, description]));
  return [...groups.values()]
    .map((members): OperationGroup => {
      const { tag, groupVersion } = members[0] ?? { tag: "" };
      // A tag names the GroupVersion if both have exactly the same operations.
      const isOwnTag = members.every((each) => each.tag === tag) && users.get(tag)?.size === 1 && tag !== "";
      return {
        id: groupVersion === undefined || isOwnTag ? tag : groupVersionId(groupVersion),
        description: descriptions.get(tag) ?? "",
        ...(groupVersion === undefined ? {} : { groupVersion }),
        operations: members.map(({ operation }) => operation),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}
