import type { OperationGroup } from "../../../client-model/client-model.js";
import { groupVersionId } from "../../../../../openapi/kubernetes/group-version.js";
import { textLine } from "../text/doc.js";

/** What the operations of a group have in common, to stand behind what they are called: `tagged x`. */
export function groupWords({ id, groupVersion }: OperationGroup): string {
  const name = groupVersion === undefined ? id : groupVersionId(groupVersion);
  const text = textLine(name).replaceAll("`", "'");
  if (text === "") return "without a tag";
  return groupVersion === undefined ? `tagged \`${text}\`` : `of \`${text}\``;
}
