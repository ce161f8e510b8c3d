import type { GroupVersion } from "../client-model.js";
import { isObject } from "../json.js";
import type { OperationDraft } from "../dialect.js";
import { groupId } from "../../../../openapi/kubernetes/group-version.js";
import { idWords } from "../../../../openapi/kubernetes/operation-id.js";
import { readGroupVersionPath } from "../../../../openapi/kubernetes/resource-path.js";

/**
 * The operations below a GroupVersion, by id; empty for documents that are not Kubernetes-style. A path alone proves
 * nothing: many APIs have an `/api/v1/`. The operation has to declare its action, or have its tag in its id.
 */
export function recogniseKubernetes(drafts: readonly OperationDraft[]): ReadonlyMap<string, GroupVersion> {
  const found = new Map<string, GroupVersion>();
  let isCertain = false;
  for (const draft of drafts) {
    const groupVersion = readGroupVersionPath(draft.path)?.groupVersion;
    if (groupVersion === undefined) continue;
    found.set(draft.id, groupVersion);
    const { value } = draft.node;
    isCertain ||= isObject(value) && value["x-kubernetes-action"] !== undefined;
    isCertain ||=
      isTagOf(groupVersion, draft.tags[0] ?? "") && (draft.operationId ?? "").includes(idWords(draft.tags[0] ?? ""));
  }
  return isCertain ? found : new Map();
}

/** Whether a tag is derived from a GroupVersion: `core_v1`, `rbacAuthorization_v1beta1`. */
function isTagOf({ group, version }: GroupVersion, tag: string): boolean {
  const letters = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, "");
  const short = letters(groupId(group).replace(/\.k8s\.io$/, ""));
  return tag.includes("_") && letters(tag) === short + letters(version);
}
