import type { Schema } from "../../../openapi/types/swagger-2.js";
import { DocumentTypes } from "../document-types.js";
import { knownFieldsOf } from "../known-fields.js";
import { nameRuleOf } from "../name-rules.js";
import type { ResourceCatalog } from "../resource-model.js";
import { ACCESS_KINDS } from "./access-kinds.js";
import { CORE_KINDS } from "./core-kinds.js";
import { META_DEFINITIONS } from "./meta-definitions.js";
import { OTHER_KINDS } from "./other-kinds.js";
import { ownModel } from "./own-kind.js";

const ALL = [CORE_KINDS, OTHER_KINDS, ACCESS_KINDS];

/** The definitions of the server's own kinds, and of what objects of all kinds share. */
export const OWN_DEFINITIONS: Readonly<Record<string, Schema>> = Object.assign(
  {},
  META_DEFINITIONS,
  ...ALL.map(({ definitions }) => definitions),
) as Readonly<Record<string, Schema>>;

/** The resources that a server has whatever documents it is given. */
export function ownResources(): ResourceCatalog {
  return {
    resources: ALL.flatMap(({ kinds }) => kinds).map((own) =>
      ownModel(own, {
        nameRule: nameRuleOf(own.group, own.plural),
        selectableFields: knownFieldsOf(own.group, own.plural),
      }),
    ),
    types: new DocumentTypes(OWN_DEFINITIONS, true).all(),
  };
}
