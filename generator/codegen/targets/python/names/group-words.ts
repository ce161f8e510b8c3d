import type { OperationGroup } from "../../../client-model/client-model.js";
import { groupVersionId } from "../../../../../openapi/kubernetes/group-version.js";
import { textLine } from "../text/doc.js";

/** What a group's operations have in common, as words to follow a noun: `tagged x`. */
export function groupWords({ id, groupVersion }: OperationGroup): string {
  const name = groupVersion === undefined ? id : groupVersionId(groupVersion);
  const text = textLine(name).replaceAll("`", "'");
  if (text === "") return "without a tag";
  return groupVersion === undefined ? `tagged \`${text}\`` : `of \`${text}\``;
}
