import { flag, integer, keyed, kindSchema, list, object, ref, text, textMap, texts, time, META } from "./schemas.js";
import type { OwnKind, OwnKinds } from "./own-kind.js";

const CORE = "io.k8s.api.core.v1.";

const core = (kind: string, plural: string, namespaced: boolean, shortNames: readonly string[]): OwnKind => ({
  group: "",
  version: "v1",
  kind,
  plural,
  namespaced,
  shortNames,
  definition: CORE + kind,
});

const AGE = { name: "Age", type: "date", priority: 0, jsonPath: ".metadata.creationTimestamp" } as const;

const EVENT_COLUMNS = [
  { name: "Last Seen", type: "date", priority: 0, jsonPath: ".lastTimestamp" },
  { name: "Type", type: "string", priority: 0, jsonPath: ".type" },
  { name: "Reason", type: "string", priority: 0, jsonPath: ".reason" },
  { name: "Object", type: "string", priority: 0, jsonPath: ".involvedObject.name" },
  { name: "Message", type: "string", priority: 0, jsonPath: ".message" },
] as const;

/** Kinds of the core group that every API server has. */
export const CORE_KINDS: OwnKinds = {
  kinds: [
    {
      ...core("Namespace", "namespaces", false, ["ns"]),
      status: true,
      columns: [{ name: "Status", type: "string", priority: 0, jsonPath: ".status.phase" }, AGE],
    },
    core("ConfigMap", "configmaps", true, ["cm"]),
    {
      ...core("Secret", "secrets", true, []),
      columns: [{ name: "Type", type: "string", priority: 0, jsonPath: ".type" }, AGE],
    },
    core("ServiceAccount", "serviceaccounts", true, ["sa"]),
    { ...core("Event", "events", true, ["ev"]), columns: EVENT_COLUMNS },
  ],
  definitions: {
    [`${CORE}Namespace`]: kindSchema("A space for names.", {
      spec: object("What is wanted of the namespace.", {
        finalizers: texts("Who has to act before the namespace can go.", { "x-kubernetes-list-type": "atomic" }),
      }),
      status: object("The state of the namespace.", {
        phase: text("`Active`, or `Terminating` while it is emptied."),
        conditions: list(ref(`${META}Condition`), "What keeps the namespace from going.", keyed("type")),
      }),
    }),
    [`${CORE}ConfigMap`]: kindSchema("Configuration as keys and values.", {
      data: textMap("Texts by key."),
      binaryData: {
        type: "object",
        additionalProperties: { type: "string", format: "byte" },
        description: "Bytes by key, in base64.",
      },
      immutable: flag("Whether the data can never change."),
    }),
    [`${CORE}Secret`]: kindSchema("Data that few may read.", {
      data: {
        type: "object",
        additionalProperties: { type: "string", format: "byte" },
        description: "Bytes by key, in base64.",
      },
      stringData: textMap("Texts by key, which become part of `data` when they are written."),
      type: text("What the data is for.", { default: "Opaque" }),
      immutable: flag("Whether the data can never change."),
    }),
    [`${CORE}ServiceAccount`]: kindSchema("An identity of programs.", {
      automountServiceAccountToken: flag("Whether pods get a token of it."),
      secrets: list(ref(`${CORE}ObjectReference`), "Secrets that pods may use.", {
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["name"],
        "x-kubernetes-patch-merge-key": "name",
        "x-kubernetes-patch-strategy": "merge",
      }),
      imagePullSecrets: list(object("A secret of the namespace.", { name: text("Its name.") }), "Secrets for images.", {
        "x-kubernetes-list-type": "atomic",
      }),
    }),
    [`${CORE}ObjectReference`]: object("Names an object.", {
      apiVersion: text("Group and version."),
      kind: text("Kind."),
      namespace: text("Namespace."),
      name: text("Name."),
      uid: text("Identity."),
      resourceVersion: text("Version."),
      fieldPath: text("A part of the object."),
    }),
    [`${CORE}Event`]: kindSchema("Something that happened to an object.", {
      involvedObject: ref(`${CORE}ObjectReference`, "The object."),
      reason: text("What happened, in one word."),
      message: text("What happened, for people."),
      type: text("`Normal` or `Warning`."),
      action: text("What was done."),
      count: integer("How often it happened."),
      firstTimestamp: time("When it happened first."),
      lastTimestamp: time("When it happened last."),
      eventTime: {
        type: "string",
        format: "date-time",
        description: "When it happened, to the microsecond.",
        "x-nullable": true,
      },
      source: object("Who reports it.", { component: text("Program."), host: text("Machine.") }),
      related: ref(`${CORE}ObjectReference`, "Another object that it is about."),
      reportingComponent: text("Controller that reports it."),
      reportingInstance: text("Instance of that controller."),
      series: object("How it goes on.", {
        count: integer("How often."),
        lastObservedTime: time("When it was seen last."),
      }),
    }),
  },
};
