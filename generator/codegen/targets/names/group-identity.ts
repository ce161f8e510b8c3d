import type { OperationGroup } from "../../client-model/client-model.js";
import { groupVersionId } from "../../../../openapi/kubernetes/group-version.js";

/** The identity of a group in a name lock. It stays the same when a GroupVersion's operations get tags. */
export const groupIdentity = ({ id, groupVersion }: OperationGroup): string =>
  groupVersion === undefined ? `tag ${id}` : `group-version ${groupVersionId(groupVersion)}`;
