import type { ChangeRule } from "./change-rule.js";
import { accessChanges, operationChanges } from "./operation-changes.js";
import { crdChanges, resourceChanges } from "./resource-changes.js";
import { fieldChanges, valueChanges } from "./schema-changes.js";
import { structureChanges } from "./structure-changes.js";

/** Every kind of change, by id. Ids are public: accepted findings name them. */
export const catalogue = {
  ...resourceChanges,
  ...crdChanges,
  ...operationChanges,
  ...accessChanges,
  ...fieldChanges,
  ...valueChanges,
  ...structureChanges,
} as const satisfies Record<string, ChangeRule>;

export type ChangeId = keyof typeof catalogue;

export const ruleOf = (id: ChangeId): ChangeRule => catalogue[id];

/** All ids, in the order of the catalogue. */
export const changeIds = Object.keys(catalogue) as readonly ChangeId[];

export const isChangeId = (text: string): text is ChangeId => Object.hasOwn(catalogue, text);
