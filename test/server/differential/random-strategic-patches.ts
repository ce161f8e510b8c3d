import type { Random } from "./random.js";

type Json = Record<string, unknown>;

/** An object of Kubernetes, and a strategic merge patch for it. */
export interface StrategicPatch {
  readonly kind: string;
  readonly object: Json;
  readonly patch: Json;
}

/** How the values of a field are made: some items of a list, by the field that identifies them. */
interface ListField {
  readonly key: string;
  readonly ids: readonly (string | number)[];
  /** Further fields of an item. */
  readonly more: (random: Random) => Json;
}

const NAMES = ["a", "b", "c", "d"] as const;

const PORTS: ListField = {
  key: "containerPort",
  ids: [80, 443, 8080],
  more: (random) => fields(random, { name: ["http", "tls"], protocol: ["TCP", "UDP"] }),
};

const CONTAINERS: ListField = {
  key: "name",
  ids: NAMES,
  more: (random) => ({
    ...fields(random, {
      image: ["one:1", "two:2"],
      args: [["x"], ["x", "y"], []],
      resources: [{ limits: { cpu: "1" } }, { limits: { memory: "1Gi" }, requests: { cpu: "1" } }],
      securityContext: [{ runAsUser: 1 }, { privileged: true, capabilities: { add: ["A", "B"] } }],
      livenessProbe: [{ httpGet: { path: "/", port: 80 } }, { tcpSocket: { port: "http" }, periodSeconds: 5 }],
    }),
    ...(random.chance(0.4) && { env: list(random, { key: "name", ids: NAMES, more: valueOf }) }),
    ...(random.chance(0.4) && { ports: list(random, PORTS) }),
    ...(random.chance(0.3) && {
      volumeMounts: list(random, { key: "mountPath", ids: ["/a", "/b", "/c"], more: () => ({ name: "v" }) }),
    }),
  }),
};

const VOLUMES: ListField = {
  key: "name",
  ids: NAMES,
  more: (random) =>
    random.one<Json>([
      { emptyDir: {} },
      { hostPath: { path: "/x" } },
      { configMap: { name: "m", items: [{ key: "k" }] } },
    ]),
};

const valueOf = (random: Random): Json =>
  random.one<Json>([{ value: "1" }, { value: "2" }, { valueFrom: { fieldRef: { fieldPath: "metadata.name" } } }]);

/** Some fields, each with one of its values. */
function fields(random: Random, choices: Readonly<Record<string, readonly unknown[]>>): Json {
  const chosen = Object.entries(choices).filter(() => random.chance(0.35));
  return Object.fromEntries(chosen.map(([name, values]) => [name, structuredClone(random.one(values))]));
}

const list = (random: Random, { key, ids, more }: ListField): Json[] =>
  random.some(ids).map((id) => ({ [key]: id, ...more(random) }));

function metadata(random: Random): Json {
  return {
    ...fields(random, {
      labels: [{ l: "1" }, { l: "2", m: "3" }],
      annotations: [{ n: "1" }, {}],
      finalizers: [["x/a"], ["x/b", "x/a"], ["x/c", "x/b"]],
    }),
    ...(random.chance(0.2) && {
      ownerReferences: list(random, { key: "uid", ids: ["u", "v"], more: () => ({ kind: "K", name: "k" }) }),
    }),
  };
}

function podSpec(random: Random): Json {
  return {
    containers: list(random, CONTAINERS),
    ...(random.chance(0.3) && { initContainers: list(random, CONTAINERS) }),
    ...(random.chance(0.5) && { volumes: list(random, VOLUMES) }),
    ...(random.chance(0.3) && {
      imagePullSecrets: list(random, { key: "name", ids: NAMES, more: () => ({}) }),
      hostAliases: list(random, { key: "ip", ids: ["1.1.1.1", "2.2.2.2"], more: () => ({ hostnames: ["h"] }) }),
      topologySpreadConstraints: list(random, { key: "topologyKey", ids: NAMES, more: () => ({ maxSkew: 1 }) }),
    }),
    ...fields(random, {
      nodeSelector: [{ n: "1" }, { m: "2" }],
      tolerations: [[{ key: "a" }], [{ key: "b" }, { key: "a", effect: "NoSchedule" }]],
      restartPolicy: ["Always", "Never"],
      securityContext: [{ fsGroup: 1 }, { supplementalGroups: [1, 2] }, {}],
      affinity: [{ podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: "z" }] } }],
      dnsConfig: [{ nameservers: ["1"], options: [{ name: "o" }] }],
    }),
  };
}

const conditions = (random: Random): Json => ({
  conditions: list(random, {
    key: "type",
    ids: ["Ready", "Available"],
    more: () => ({ status: random.one(["True", "False"]) }),
  }),
});

const template = (random: Random): Json => ({ metadata: metadata(random), spec: podSpec(random) });

const KINDS: Readonly<Record<string, (random: Random) => Json>> = {
  Pod: (random) => ({ metadata: metadata(random), spec: podSpec(random), status: conditions(random) }),
  Deployment: (random) => ({
    metadata: metadata(random),
    spec: {
      ...fields(random, {
        replicas: [1, 2],
        strategy: [{ type: "Recreate" }, { type: "RollingUpdate", rollingUpdate: { maxSurge: 1 } }],
        selector: [{ matchLabels: { a: "1" }, matchExpressions: [{ key: "k", operator: "In", values: ["v"] }] }],
      }),
      template: template(random),
    },
    status: conditions(random),
  }),
  StatefulSet: (random) => ({
    metadata: metadata(random),
    spec: {
      ...fields(random, { volumeClaimTemplates: [[{ metadata: { name: "v" } }], []] }),
      template: template(random),
    },
  }),
  CronJob: (random) => ({
    spec: {
      ...fields(random, { schedule: ["* * * * *", "0 * * * *"] }),
      jobTemplate: { spec: { template: template(random) } },
    },
    status: fields(random, { active: [[{ name: "j" }], []] }),
  }),
  Service: (random) => ({
    metadata: metadata(random),
    spec: {
      ports: list(random, {
        key: "port",
        ids: [80, 443],
        more: (each) => fields(each, { name: NAMES, targetPort: ["x", 1] }),
      }),
      ...fields(random, { selector: [{ a: "1" }, { b: "2" }], externalIPs: [["1"], ["2", "1"]] }),
    },
  }),
};

/** The fields that identify items of the lists that are made here. */
const KEYS = ["containerPort", "mountPath", "uid", "ip", "topologyKey", "type", "port", "name"] as const;

const keyOf = (item: unknown): string | undefined => KEYS.find((key) => Object.hasOwn(item as object, key));

/** Adds directives to a patch, and now and then what no client should send. */
function direct(random: Random, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => direct(random, item));
  if (typeof value !== "object" || value === null) return random.chance(0.01) ? null : value;
  const patch: Json = {};
  const key = keyOf(value);
  for (const [field, each] of Object.entries(value)) {
    if (field === key) patch[field] = each;
    else if (random.chance(0.05)) patch[field] = null;
    else if (Array.isArray(each)) Object.assign(patch, directedList(random, field, each));
    else patch[field] = direct(random, each);
  }
  if (random.chance(0.01)) patch["$patch"] = random.one(["replace", "delete", "other"]);
  if (random.chance(0.06))
    patch["$retainKeys"] = random.chance(0.8)
      ? Object.keys(patch).filter((key) => !key.startsWith("$"))
      : random.some([...Object.keys(value), "type"]);
  return patch;
}

function directedList(random: Random, field: string, items: readonly unknown[]): Json {
  const objects = items.filter((item): item is Json => typeof item === "object" && item !== null);
  if (objects.length < items.length) return directedScalars(random, field, items);
  const given = objects.map((item) => {
    const key = keyOf(item) ?? "";
    return random.chance(0.2) && key !== "" ? { [key]: item[key], $patch: "delete" } : (direct(random, item) as Json);
  });
  if (random.chance(0.05)) given.push({ $patch: "replace" });
  if (random.chance(0.005)) given.push(random.one<Json>([{}, { $patch: "other" }]));
  if (!random.chance(0.4)) return { [field]: given };
  const ids = objects.flatMap((item) => {
    const key = keyOf(item);
    return key === undefined ? [] : [{ [key]: item[key] }];
  });
  const key = keyOf(objects[0] ?? {});
  if (key === undefined) return { [field]: given };
  const more = key === "name" ? random.some(NAMES).map((name) => ({ name })) : [];
  const order = [...ids, ...more.filter(({ name }) => !ids.some((id) => id["name"] === name))];
  return {
    ...(random.chance(0.9) && { [field]: given }),
    [`$setElementOrder/${field}`]: random.chance(0.9) ? order : [random.one(order)],
  };
}

/** Kubernetes treats a list and what is to be deleted from it in random order: only one of them is given. */
function directedScalars(random: Random, field: string, items: readonly unknown[]): Json {
  if (items.every((item) => typeof item === "string") && random.chance(0.3))
    return { [`$deleteFromPrimitiveList/${field}`]: random.some(["x/a", "x/b", "x"]) };
  const order = [...new Set([...items, ...random.some(["x/a", "x/b", "x/c"])])];
  return { [field]: items, ...(random.chance(0.3) && { [`$setElementOrder/${field}`]: order }) };
}

/** A random patch of a random object. */
export function randomStrategicPatch(random: Random): StrategicPatch {
  const kind = random.one(Object.keys(KINDS));
  const make = KINDS[kind] ?? podSpec;
  const directed = random.chance(0.85);
  const patch = make(random);
  return { kind, object: make(random), patch: directed ? (direct(random, patch) as Json) : patch };
}
