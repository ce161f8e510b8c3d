import type { Profile } from "../profile.js";
import { resourceRules } from "./actions.js";
import { kubernetes } from "./kubernetes.js";

const { securityDefinitions: _schemes, security: _security, ...others } = kubernetes;

/**
 * For configuration files with `apiVersion` and `kind`, which programs read and no server serves. There are no operations:
 * a document publishes the kinds of its GroupVersion. `@resource` names a kind for CustomResourceDefinitions alone.
 */
export const configuration: Profile = {
  ...others,
  name: "configuration",
  summary: "Kinds of configuration files, without operations: each document publishes the kinds of its GroupVersion.",
  machinery: ["groupversion/api-types/machinery/unversioned"],
  resources: { ...resourceRules, actions: [] },
  operations: { commonResponses: {} },
  publishesKinds: true,
};
