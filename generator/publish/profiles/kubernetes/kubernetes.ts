import type { Profile } from "../profile.js";
import { resourceRules } from "./actions.js";
import { kubernetes15Extended } from "./kubernetes-1.5-extended.js";
import { operationId } from "./operation-names.js";

const { release: _release, ...extended } = kubernetes15Extended;

/**
 * For your own APIs in the Kubernetes style, without the quirks of single releases. Subresource ids contain the
 * parent's kind, as since 1.8, so that two kinds can both have a scale. DELETE needs no options, as since 1.14. Body
 * parameters stay at their operations, parameters keep formats and arrays, enums are published, and so is every field
 * regardless of `@since`. Definitions of kinds declare their resources, with short names, categories and columns, and
 * schemas have the CEL rules that servers check.
 */
export const kubernetes: Profile = {
  ...extended,
  name: "kubernetes",
  summary: "Kubernetes' rules for APIs of your own: kinds, actions, merge keys and list types, and enums.",
  resources: { ...resourceRules, subresourceNames: "parent", deleteBody: "optional" },
  operationId,
  schema: { ...extended.schema, enums: true, keywords: [...extended.schema.keywords, "structural"] },
  parameters: { uniqueItems: false, detail: "full", hoist: "exceptBody" },
  declaredResources: true,
};
