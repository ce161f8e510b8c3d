import type { Schema } from "../../../openapi/types/swagger-2.js";
import { flag, integer, list, META, object, ref, text, textMap, texts, time } from "./schemas.js";

/** What objects of all kinds share. */
export const META_DEFINITIONS: Readonly<Record<string, Schema>> = {
  [`${META}ObjectMeta`]: object("What every object has.", {
    name: text("Unique among the objects of a kind in a namespace. Cannot change."),
    generateName: text("Beginning of a name that the server makes, where there is no name."),
    namespace: text("Space that the name is unique in. Empty for cluster-scoped objects. Cannot change."),
    labels: textMap("Short texts that selectors find objects by."),
    annotations: textMap("Texts of any length for tools."),
    uid: text("Identity of the object in time and space. Made by the server."),
    resourceVersion: text("Version of the object, to compare with and to watch from. Opaque."),
    generation: integer("Counts changes of what is wanted. Made by the server.", "int64"),
    creationTimestamp: time("When the object was created. Made by the server."),
    deletionTimestamp: time("When the deletion of the object began. Made by the server."),
    deletionGracePeriodSeconds: integer("Seconds that the object may take to end. Made by the server.", "int64"),
    finalizers: texts("Who has to act before the object can go.", {
      "x-kubernetes-list-type": "set",
      "x-kubernetes-patch-strategy": "merge",
    }),
    ownerReferences: list(ref(`${META}OwnerReference`), "Objects that this one goes with.", {
      "x-kubernetes-list-type": "map",
      "x-kubernetes-list-map-keys": ["uid"],
      "x-kubernetes-patch-merge-key": "uid",
      "x-kubernetes-patch-strategy": "merge",
    }),
    managedFields: list(ref(`${META}ManagedFieldsEntry`), "Who set which fields. Kept by the server.", {
      "x-kubernetes-list-type": "atomic",
    }),
    selfLink: text("Not used any more."),
  }),
  [`${META}OwnerReference`]: object(
    "An object that another one goes with.",
    {
      apiVersion: text("Group and version of the owner."),
      kind: text("Kind of the owner."),
      name: text("Name of the owner."),
      uid: text("Identity of the owner."),
      controller: flag("Whether the owner manages the object."),
      blockOwnerDeletion: flag(
        "Whether the owner stays until this object is gone, if it is deleted in the foreground.",
      ),
    },
    ["apiVersion", "kind", "name", "uid"],
  ),
  [`${META}ManagedFieldsEntry`]: object("The fields that one manager set.", {
    manager: text("Name of the manager."),
    operation: text("`Apply` or `Update`."),
    apiVersion: text("Version that the fields are of."),
    time: time("When the entry changed."),
    fieldsType: text("`FieldsV1`."),
    fieldsV1: { type: "object", description: "The fields." },
    subresource: text("Endpoint that they were set at; empty for the main one."),
  }),
  [`${META}ListMeta`]: object("What every list has.", {
    resourceVersion: text("Version that the list shows, to watch from. Opaque."),
    continue: text("Token of the next page."),
    remainingItemCount: integer("Objects that follow, if that is known.", "int64"),
    selfLink: text("Not used any more."),
  }),
  [`${META}Status`]: object("The answer where there is no object.", {
    apiVersion: text("`v1`."),
    kind: text("`Status`."),
    metadata: ref(`${META}ListMeta`),
    status: text("`Success` or `Failure`."),
    message: text("What happened, for people."),
    reason: text("What happened, in one word for programs."),
    details: { type: "object", description: "Which object it is about, and what caused it." },
    code: integer("HTTP status."),
  }),
  [`${META}DeleteOptions`]: object("How to delete.", {
    apiVersion: text("`v1`."),
    kind: text("`DeleteOptions`."),
    dryRun: texts("`All` does everything but delete."),
    gracePeriodSeconds: integer("Seconds that the object may take to end.", "int64"),
    orphanDependents: flag("Replaced by `propagationPolicy`."),
    preconditions: object("What must hold for the object.", {
      uid: text("Its identity."),
      resourceVersion: text("Its version."),
    }),
    propagationPolicy: text("What becomes of owned objects: `Background`, `Foreground` or `Orphan`."),
  }),
  [`${META}Patch`]: { type: "object", description: "A patch. Its media type says of which kind." },
  [`${META}Condition`]: object(
    "One aspect of an object's state.",
    {
      type: text("Name of the aspect."),
      status: text("`True`, `False` or `Unknown`."),
      reason: text("Why, in one word."),
      message: text("Why, for people."),
      lastTransitionTime: time("When the status changed."),
      observedGeneration: integer("Generation that it is about.", "int64"),
    },
    ["type", "status"],
  ),
};
