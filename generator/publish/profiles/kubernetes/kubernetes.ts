import type { Profile } from "../profile.js";
import { resourceRules } from "./actions.js";
import { kubernetes15Extended } from "./kubernetes-1.5-extended.js";
import { operationId } from "./operation-names.js";

const { release: _release, ...extended } = kubernetes15Extended;

/**
 * For APIs of one's own in the Kubernetes style: nothing that only one release of Kubernetes did. Subresources are named
 * after their parent, as from 1.8 on, so that two kinds can each have a scale; DELETE needs no options, as from 1.14 on;
 * bodies stay at their operations, parameters keep their formats and arrays, enums are published, and every field is,
 * whatever its release. Definitions of kinds declare their resources, with short names and categories.
 */
export const kubernetes: Profile = {
  ...extended,
  name: "kubernetes",
  summary: "Kubernetes' rules for APIs of your own: kinds, actions, merge keys and list types, and enums.",
  resources: { ...resourceRules, subresourceNames: "parent", deleteBody: "optional" },
  operationId,
  // Beside the kinds of a group's own v1, and beside the metadata of 1.5.
  definitionNames: { ...extended.definitionNames, packages: { "meta/v1": "meta.v1" } },
  schema: { ...extended.schema, enums: true },
  parameters: { uniqueItems: false, detail: "full", hoist: "exceptBody" },
  declaredResources: true,
};
