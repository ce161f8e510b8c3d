import { flag, integer, keyed, kindSchema, list, META, object, ref, text, texts, time } from "./schemas.js";
import type { OwnKinds } from "./own-kind.js";

const LEASE = "io.k8s.api.coordination.v1.Lease";
const EVENT = "io.k8s.api.events.v1.Event";
const REFERENCE = "io.k8s.api.core.v1.ObjectReference";
const DEFINITION = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.CustomResourceDefinition";

const names = object("What a resource is called.", {
  plural: text("As in addresses: `beds`."),
  singular: text("For command lines; default: the kind in lower case."),
  kind: text("As in objects: `Bed`."),
  listKind: text("Kind of lists; default: the kind and `List`."),
  shortNames: texts("Abbreviations that command lines accept.", { "x-kubernetes-list-type": "atomic" }),
  categories: texts("Groups of resources that it is listed with, such as `all`.", {
    "x-kubernetes-list-type": "atomic",
  }),
});

const column = object(
  "A column of `kubectl get`.",
  {
    name: text("Heading."),
    type: text("`integer`, `number`, `string`, `boolean` or `date`."),
    jsonPath: text("Path to the value: `.spec.rows`."),
    format: text("How the value is shown."),
    description: text("What it means."),
    priority: integer("0: always shown; more: only in wide tables."),
  },
  ["name", "type", "jsonPath"],
);

const version = object(
  "A version of the resource.",
  {
    name: text("`v1`, `v2beta1`."),
    served: flag("Whether there are addresses of it."),
    storage: flag("Whether objects are stored in it. One version is."),
    deprecated: flag("Whether responses warn."),
    deprecationWarning: text("What they warn with."),
    schema: object("What objects look like.", {
      openAPIV3Schema: { type: "object", description: "A structural schema." },
    }),
    subresources: object("Endpoints beside the main one.", {
      status: { type: "object", description: "Present: `status` has an endpoint of its own." },
      scale: object("Where the object keeps its scale.", {
        specReplicasPath: text("`.spec.replicas`."),
        statusReplicasPath: text("`.status.replicas`."),
        labelSelectorPath: text("`.status.selector`."),
      }),
    }),
    additionalPrinterColumns: list(column, "Columns beside the name.", { "x-kubernetes-list-type": "atomic" }),
    selectableFields: list(
      object("A field that selectors may name.", { jsonPath: text("`.spec.color`.") }, ["jsonPath"]),
      "Fields that selectors may name.",
      { "x-kubernetes-list-type": "atomic" },
    ),
  },
  ["name", "served", "storage"],
);

/** Kinds of other groups that every API server has. */
export const OTHER_KINDS: OwnKinds = {
  kinds: [
    {
      group: "coordination.k8s.io",
      version: "v1",
      kind: "Lease",
      plural: "leases",
      namespaced: true,
      definition: LEASE,
      columns: [
        { name: "Holder", type: "string", priority: 0, jsonPath: ".spec.holderIdentity" },
        { name: "Age", type: "date", priority: 0, jsonPath: ".metadata.creationTimestamp" },
      ],
    },
    {
      group: "events.k8s.io",
      version: "v1",
      kind: "Event",
      plural: "events",
      namespaced: true,
      shortNames: ["ev"],
      definition: EVENT,
    },
    {
      group: "apiextensions.k8s.io",
      version: "v1",
      kind: "CustomResourceDefinition",
      plural: "customresourcedefinitions",
      namespaced: false,
      shortNames: ["crd", "crds"],
      categories: ["api-extensions"],
      status: true,
      definition: DEFINITION,
      columns: [{ name: "Created At", type: "string", priority: 0, jsonPath: ".metadata.creationTimestamp" }],
    },
  ],
  definitions: {
    [LEASE]: kindSchema("Who holds something, and until when.", {
      spec: object("The hold.", {
        holderIdentity: text("Who holds it."),
        leaseDurationSeconds: integer("Seconds after the last renewal until others may take it."),
        acquireTime: time("When it was taken."),
        renewTime: time("When the holder renewed it last."),
        leaseTransitions: integer("How often the holder changed."),
        preferredHolder: text("Who should take it next."),
        strategy: text("How the holder is chosen."),
      }),
    }),
    [EVENT]: kindSchema("Something that happened to an object.", {
      eventTime: { type: "string", format: "date-time", description: "When it happened.", "x-nullable": true },
      regarding: ref(REFERENCE, "The object."),
      related: ref(REFERENCE, "Another object that it is about."),
      reason: text("What happened, in one word."),
      action: text("What was done."),
      note: text("What happened, for people."),
      type: text("`Normal` or `Warning`."),
      reportingController: text("Controller that reports it."),
      reportingInstance: text("Instance of that controller."),
      series: object("How it goes on.", {
        count: integer("How often."),
        lastObservedTime: time("When it was seen last."),
      }),
      deprecatedCount: integer("How often it happened."),
      deprecatedFirstTimestamp: time("When it happened first."),
      deprecatedLastTimestamp: time("When it happened last."),
      deprecatedSource: object("Who reports it.", { component: text("Program."), host: text("Machine.") }),
    }),
    [DEFINITION]: kindSchema(
      "A resource that is added while the server runs.",
      {
        spec: object(
          "The resource.",
          {
            group: text("Group of the resource. Cannot change."),
            scope: text("`Namespaced` or `Cluster`. Cannot change."),
            names,
            versions: list(version, "Its versions.", { "x-kubernetes-list-type": "atomic" }),
            conversion: { type: "object", description: "How objects of one version become those of another." },
            preserveUnknownFields: flag("Must not be true."),
          },
          ["group", "scope", "names", "versions"],
        ),
        status: object("The state of the resource.", {
          acceptedNames: names,
          storedVersions: texts("Versions that objects were ever stored in.", { "x-kubernetes-list-type": "atomic" }),
          conditions: list(ref(`${META}Condition`), "Whether it is served, and why not.", keyed("type")),
        }),
      },
      ["spec"],
    ),
  },
};
