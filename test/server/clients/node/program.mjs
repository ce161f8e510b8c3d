// Uses an API server through Kubernetes' official JavaScript client, as programs do. The argument is the server's URL. Prints
// what each part saw, as one JSON object. After a line `cut`, the test cuts the connections of all watches.
import * as k8s from "@kubernetes/client-node";

const [, , server] = process.argv;
const config = new k8s.KubeConfig();
config.loadFromOptions({
  clusters: [{ name: "test", server, skipTLSVerify: true }],
  users: [{ name: "test" }],
  contexts: [{ name: "test", cluster: "test", user: "test" }],
  currentContext: "test",
});
const core = config.makeApiClient(k8s.CoreV1Api);
const namespace = "default";

const until = async (holds) => {
  const end = Date.now() + 20_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`not in time: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

const configMap = (name, data = {}) => ({ metadata: { name }, data });
const create = (name, data) => core.createNamespacedConfigMap({ namespace, body: configMap(name, data) });
const remove = (name) => core.deleteNamespacedConfigMap({ namespace, name });

async function writes() {
  const made = await create("settings", { color: "red" });
  const again = await create("settings").catch((error) => error.code);
  made.data.color = "blue";
  const replaced = await core.replaceNamespacedConfigMap({ namespace, name: "settings", body: made });
  const stale = await core.replaceNamespacedConfigMap({ namespace, name: "settings", body: made }).catch((e) => e.code);
  const { items } = await core.listNamespacedConfigMap({ namespace, fieldSelector: "metadata.name=settings" });
  await remove("settings");
  const gone = await core.readNamespacedConfigMap({ namespace, name: "settings" }).catch((error) => error.code);
  return { again, stale, gone, color: replaced.data.color, listed: items.map(({ metadata }) => metadata.name) };
}

async function patches() {
  await create("patched", { a: "1", b: "2" });
  const patch = async (strategy, body, more = {}) => {
    const options = k8s.setHeaderOptions("Content-Type", strategy);
    const { data } = await core.patchNamespacedConfigMap({ namespace, name: "patched", body, ...more }, options);
    return data;
  };
  const apply = { apiVersion: "v1", kind: "ConfigMap", ...configMap("patched", { d: "4" }) };
  const {
    JsonPatch: json,
    MergePatch: merge,
    ServerSideApply: serverSide,
    StrategicMergePatch: strategic,
  } = k8s.PatchStrategy;
  return {
    json: await patch(json, [{ op: "replace", path: "/data/a", value: "3" }]),
    merge: await patch(merge, { data: { a: null } }),
    strategic: await patch(strategic, { data: { c: "3" } }),
    apply: await patch(serverSide, apply, { fieldManager: "program", force: true }),
  };
}

async function watches() {
  const seen = [];
  let error;
  const record = (type, { metadata }) => seen.push(`${type} ${metadata.name}`);
  const query = { labelSelector: "watched" };
  const path = `/api/v1/namespaces/${namespace}/configmaps`;
  const watch = await new k8s.Watch(config).watch(path, query, record, (reason) => (error = reason));
  const body = { ...configMap("seen"), metadata: { name: "seen", labels: { watched: "" } } };
  const made = await core.createNamespacedConfigMap({ namespace, body });
  await core.replaceNamespacedConfigMap({ namespace, name: "seen", body: { ...made, data: { a: "b" } } });
  await remove("seen");
  await until(() => seen.length === 3);
  watch.abort();
  await until(() => error !== undefined);
  return { seen };
}

async function informs() {
  const seen = [];
  const list = () => core.listNamespacedConfigMap({ namespace, labelSelector: "informed" });
  const path = `/api/v1/namespaces/${namespace}/configmaps`;
  const informer = k8s.makeInformer(config, path, list, "informed");
  for (const verb of ["add", "update", "delete"])
    informer.on(verb, ({ metadata }) => seen.push(`${verb} ${metadata.name}`));
  let restarts = 0;
  informer.on("error", () => {
    restarts++;
    void informer.start();
  });
  const labelled = (name) => ({ ...configMap(name), metadata: { name, labels: { informed: "" } } });
  await core.createNamespacedConfigMap({ namespace, body: labelled("first") });
  await informer.start();
  await until(() => seen.length === 1);
  console.log("cut");
  await until(() => restarts > 0);
  const second = await core.createNamespacedConfigMap({ namespace, body: labelled("second") });
  await until(() => seen.includes("add second"));
  await core.replaceNamespacedConfigMap({ namespace, name: "second", body: { ...second, data: { a: "b" } } });
  await until(() => seen.includes("update second"));
  await remove("second");
  await until(() => seen.includes("delete second"));
  const kept = informer.list(namespace).map(({ metadata }) => metadata.name);
  await informer.stop();
  return { kept, seen: seen.filter((line) => line.endsWith("second")) };
}

/** A candidate that follows the rules of Kubernetes' own components: the client has no leader election. */
async function candidate(identity, term, holders) {
  const leases = config.makeApiClient(k8s.CoordinationV1Api);
  const address = { namespace, name: "controller" };
  const spec = () => ({ holderIdentity: identity, leaseDurationSeconds: 1, renewTime: new k8s.V1MicroTime() });
  const isFree = ({ holderIdentity, renewTime }) =>
    holderIdentity === "" || Date.now() - new Date(renewTime).getTime() > 1000;
  let conflicts = 0;
  const acquire = async () => {
    const lease = await leases.readNamespacedLease(address).catch(() => undefined);
    if (lease === undefined)
      return leases.createNamespacedLease({ namespace, body: { metadata: { name: address.name }, spec: spec() } });
    if (!isFree(lease.spec)) return undefined;
    return leases.replaceNamespacedLease({ ...address, body: { ...lease, spec: spec() } });
  };
  for (;;) {
    const held = await acquire().catch((error) => {
      if (error.code !== 409) throw error;
      conflicts++;
      return undefined;
    });
    if (held !== undefined) {
      holders.push(`${identity} leads`);
      await new Promise((resolve) => setTimeout(resolve, term));
      holders.push(`${identity} ends`);
      const body = { ...held, spec: { ...held.spec, holderIdentity: "" } };
      await leases.replaceNamespacedLease({ ...address, body });
      return conflicts;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function elects() {
  const holders = [];
  await Promise.all([candidate("one", 200, holders), candidate("two", 200, holders)]);
  return {
    turns: holders.map((line) => line.split(" ")[1]),
    leaders: new Set(holders.map((l) => l.split(" ")[0])).size,
  };
}

const definition = {
  apiVersion: "apiextensions.k8s.io/v1",
  kind: "CustomResourceDefinition",
  metadata: { name: "plots.garden.example" },
  spec: {
    group: "garden.example",
    names: { kind: "Plot", plural: "plots" },
    scope: "Namespaced",
    versions: [
      {
        name: "v1",
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: {
            type: "object",
            properties: {
              spec: { type: "object", properties: { rows: { type: "integer", minimum: 1, _default: 2 } } },
            },
          },
        },
      },
    ],
  },
};

async function customObjects() {
  await config.makeApiClient(k8s.ApiextensionsV1Api).createCustomResourceDefinition({ body: definition });
  const custom = config.makeApiClient(k8s.CustomObjectsApi);
  const kind = { group: "garden.example", version: "v1", namespace, plural: "plots" };
  const plot = (name, spec) => ({ apiVersion: "garden.example/v1", kind: "Plot", metadata: { name, namespace }, spec });
  let served = false;
  while (!served)
    served = await custom.listNamespacedCustomObject(kind).then(
      () => true,
      () => false,
    );
  const made = await custom.createNamespacedCustomObject({ ...kind, body: plot("sunny", {}) });
  const invalid = await custom
    .createNamespacedCustomObject({ ...kind, body: plot("none", { rows: 0 }) })
    .catch((error) => error.code);
  const options = k8s.setHeaderOptions("Content-Type", k8s.PatchStrategy.MergePatch);
  const address = { ...kind, name: "sunny" };
  const patched = await custom.patchNamespacedCustomObject({ ...address, body: { spec: { rows: 5 } } }, options);
  // The client for any kind finds the resource by discovery.
  const objects = k8s.KubernetesObjectApi.makeApiClient(config);
  const shady = await objects.create(plot("shady", { rows: 3 }));
  const { items } = await objects.list("garden.example/v1", "Plot", namespace);
  await objects.delete(shady);
  return {
    rows: [made.spec.rows, patched.spec.rows, shady.spec.rows],
    invalid,
    listed: items.map(({ metadata }) => metadata.name),
  };
}

const parts = { writes, patches, watches, informs, elects, customObjects };
const results = {};
for (const [name, run] of Object.entries(parts)) results[name] = await run();
console.log(JSON.stringify(results));
process.exit(0);
