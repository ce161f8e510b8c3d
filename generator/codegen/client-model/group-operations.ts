import type { DocumentNode } from "../../../openapi/read/document-set.js";
import type { GroupVersion, Operation, OperationGroup } from "./client-model.js";
import { compareText, isObject, textOf } from "./json.js";
import { groupVersionId } from "./kubernetes/group-version-path.js";
import { childOf, itemsOf, type ReadContext } from "./read-context.js";

/** An operation and what decides its group. */
export interface GroupedOperation {
  readonly operation: Operation;
  readonly tag: string;
  readonly groupVersion?: GroupVersion | undefined;
}

function tagDescriptions(context: ReadContext): ReadonlyMap<string, string> {
  const descriptions = new Map<string, string>();
  const tags: readonly DocumentNode[] = itemsOf(context, childOf(context, context.documents.root, "tags"));
  for (const { value } of tags) {
    const name = isObject(value) ? textOf(value["name"]) : "";
    if (isObject(value) && !descriptions.has(name)) descriptions.set(name, textOf(value["description"]));
  }
  return descriptions;
}

/** Operations by GroupVersion where they belong to one, otherwise by tag; in the order given. */
export function groupOperations(
  context: ReadContext,
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
  const descriptions = tagDescriptions(context);
  return [...groups.values()]
    .map((members): OperationGroup => {
      const { tag, groupVersion } = members[0] ?? { tag: "" };
      // The tag names the GroupVersion if it has one tag and the tag no other operations.
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
