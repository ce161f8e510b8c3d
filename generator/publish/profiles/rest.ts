import type { Profile } from "./profile.js";

/** Plain REST: operations as declared, nothing added. */
export const rest: Profile = {
  name: "rest",
  summary: "Plain REST APIs: the operations of your @operations interfaces, any paths, no kinds.",
  roles: {},
  machinery: [],
  roots: { core: "", groups: "" },
  operationId: (name) => name,
  operationVerbs: [],
  tag: () => undefined,
  definitionNames: { style: "type" },
  schema: {
    objectType: true,
    nullable: "error",
    enums: true,
    refSiblings: "wrap",
    keywords: ["validation", "defaults", "information"],
  },
  parameters: { uniqueItems: false, detail: "full", hoist: "none" },
  operations: { commonResponses: {} },
  groupVersionKinds: { operations: false, definitions: false },
  declaredResources: false,
  tagDescriptions: true,
};
