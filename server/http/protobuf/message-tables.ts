import { accessMessages } from "./messages/access-messages.js";
import { coreMessages } from "./messages/core-messages.js";
import { metaMessages } from "./messages/meta-messages.js";
import { networkMessages } from "./messages/network-messages.js";
import { podMessages } from "./messages/pod-messages.js";
import { volumeMessages } from "./messages/volume-messages.js";
import { workloadMessages } from "./messages/workload-messages.js";

/** A field of a message. */
export interface FieldType {
  /** Name in JSON. `...`: its message is inlined. Empty: its value stands for the whole message. */
  readonly name: string;
  /** A scalar, a time, or the name of a message. */
  readonly type: string;
  readonly form: "one" | "list" | "map";
  /** Whether JSON has the field even if its scalar is empty, zero or false. */
  readonly keepsZero: boolean;
}

/** Fields of a message by their numbers. */
export type MessageTable = ReadonlyMap<number, FieldType>;

/**
 * Messages of Kubernetes' API, as its releases number their fields: `name=number:type`, with `[]` for lists, `{}` for maps
 * from texts, and `!` for scalars that JSON has even if they are zero.
 */
const MESSAGES: Readonly<Record<string, string>> = {
  ...metaMessages,
  ...coreMessages,
  ...podMessages,
  ...volumeMessages,
  ...workloadMessages,
  ...networkMessages,
  ...accessMessages,
};

/** Kinds whose messages have the same names, by version. */
const NAMESAKES: Readonly<Record<string, readonly string[]>> = {
  v1: [
    ...["Binding", "ConfigMap", "Endpoints", "Event", "LimitRange", "Namespace", "Node", "PersistentVolume"],
    ...["PersistentVolumeClaim", "Pod", "PodTemplate", "ReplicationController", "ResourceQuota", "Secret", "Service"],
    "ServiceAccount",
  ],
  "apps/v1": ["ControllerRevision", "DaemonSet", "Deployment", "ReplicaSet", "StatefulSet"],
  "authentication.k8s.io/v1": ["SelfSubjectReview", "TokenRequest", "TokenReview"],
  "authorization.k8s.io/v1": [
    ...["LocalSubjectAccessReview", "SelfSubjectAccessReview", "SelfSubjectRulesReview", "SubjectAccessReview"],
  ],
  "autoscaling/v1": ["HorizontalPodAutoscaler", "Scale"],
  "batch/v1": ["CronJob", "Job"],
  "coordination.k8s.io/v1": ["Lease"],
  "discovery.k8s.io/v1": ["EndpointSlice"],
  "networking.k8s.io/v1": ["Ingress", "IngressClass", "NetworkPolicy"],
  "policy/v1": ["Eviction", "PodDisruptionBudget"],
  "rbac.authorization.k8s.io/v1": ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"],
  "scheduling.k8s.io/v1": ["PriorityClass"],
  "storage.k8s.io/v1": ["StorageClass"],
};

/** Messages of the kinds that this server reads, by version and kind: `apps/v1 Deployment`. */
export const KIND_MESSAGES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(NAMESAKES).flatMap(([version, kinds]) =>
    kinds.map((kind) => [`${version} ${kind}`, kind] as const),
  ),
  // Kinds of the same names in other versions have other messages.
  ["autoscaling/v2 HorizontalPodAutoscaler", "HorizontalPodAutoscalerV2"],
  ["events.k8s.io/v1 Event", "EventsEvent"],
]);

const tables = new Map<string, MessageTable>();

function parse(text: string): MessageTable {
  return new Map(
    text.split(" ").map((field) => {
      const [, name = "", number = "", type = "", suffix] = /^(\w*|\.{3})=(\d+):(\w+)(\[\]|\{\}|!)?$/.exec(field) ?? [];
      const form = suffix === "[]" ? "list" : suffix === "{}" ? "map" : "one";
      return [Number(number), { name, type, form, keepsZero: suffix === "!" }] as const;
    }),
  );
}

/** The fields of a message by its name. */
export function messageTable(name: string): MessageTable {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const text = MESSAGES[name];
  const made: MessageTable = text === undefined ? new Map<number, FieldType>() : parse(text);
  tables.set(name, made);
  return made;
}

/** The message of a kind; `undefined`: this server does not read it. */
export const messageOf = (apiVersion: string, kind: string): string | undefined =>
  // Clients send options in the version of the object that they delete.
  kind === "DeleteOptions" ? kind : KIND_MESSAGES.get(`${apiVersion} ${kind}`);
