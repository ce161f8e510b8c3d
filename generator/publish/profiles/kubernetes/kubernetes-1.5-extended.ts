import type { Profile } from "../profile.js";
import { kubernetes15 } from "./kubernetes-1.5.js";

/** The API of `kubernetes-1.5`, with the extensions that current kubectl and clients read. */
export const kubernetes15Extended: Profile = {
  ...kubernetes15,
  name: "kubernetes-1.5-extended",
  summary:
    "The same API with kinds, actions, merge keys, list types and defaults, which current kubectl and clients read.",
  schema: { ...kubernetes15.schema, objectType: true, keywords: ["validation", "defaults", "information", "merge"] },
  groupVersionKinds: { operations: true, definitions: true },
};
