import type { Profile } from "../profile.js";
import { resourceRules } from "./actions.js";
import { ID_VERBS } from "../../../../openapi/kubernetes/operation-id.js";
import { operationIdWithScales, tagOf } from "./operation-names.js";

/** Exactly what Kubernetes 1.5 published: no extensions, no `type: object`. */
export const kubernetes15: Profile = {
  name: "kubernetes-1.5",
  summary: "The structure of Kubernetes 1.5's own spec, exactly.",
  release: "1.5",
  roles: {
    typeMeta: "machinery/unversioned.TypeMeta",
    listOptions: "core/v1.ListOptions",
    exportOptions: "core/v1.ExportOptions",
    deleteOptions: "core/v1.DeleteOptions",
    status: "machinery/unversioned.Status",
    patch: "machinery/unversioned.Patch",
    watchEvent: "machinery/versioned.Event",
  },
  machinery: ["unversioned", "versioned", "discovery"]
    .map((name) => `groupversion/api-types/machinery/${name}`)
    .concat("groupversion/api-types/core/v1/meta"),
  coreGroup: "core",
  roots: { core: "/api", groups: "/apis" },
  resources: resourceRules,
  operationId: operationIdWithScales,
  operationVerbs: ID_VERBS,
  tag: tagOf,
  // Today's metadata may stand beside that of 1.5, and beside kinds of a group's own v1.
  definitionNames: { style: "short", packages: { "meta/v1": "meta.v1" } },
  schema: {
    objectType: false,
    nullable: "error",
    enums: false,
    refSiblings: "keep",
    keywords: ["validation", "information"],
  },
  parameters: { uniqueItems: true, detail: "bare", hoist: "all" },
  operations: { schemes: ["https"], commonResponses: { "401": "Unauthorized" } },
  groupVersionKinds: { operations: false, definitions: false },
  declaredResources: false,
  tagDescriptions: false,
  securityDefinitions: {
    BearerToken: { description: "Bearer Token authentication", type: "apiKey", name: "authorization", in: "header" },
  },
  security: [{ BearerToken: [] }],
};
