import { FieldSet } from "./field-set.js";
import { fieldElement } from "./path-element.js";

const path = (...names: readonly string[]): string[] => names.map(fieldElement);

/** Fields that nobody owns: the server decides them, or they say which object it is. */
export const UNTRACKED = FieldSet.of(
  path("apiVersion"),
  path("kind"),
  path("metadata"),
  ...[
    ...["name", "namespace", "creationTimestamp", "selfLink", "uid", "clusterName", "generation", "managedFields"],
    "resourceVersion",
  ].map((name) => path("metadata", name)),
);

/** Fields that a write to the main endpoint keeps if `status` has an endpoint of its own. */
export const RESET_BY_MAIN = FieldSet.of(path("status"));

/** Fields that a write of the status keeps. */
export const RESET_BY_STATUS = FieldSet.of(path("metadata"), path("spec"));
