/** Apply needs a field manager, and parameters that do nothing are refused. */
export const PATCHES = `
import { CoreV1Api, createClient } from "client";
import { listNamespacedPod, patchNamespacedPod, readNamespacedPodLog } from "client/core/v1";
import type { PatchNamespacedPodParams, Pod } from "client/core/v1";
import { applyPatch, genericClient, jsonPatch, mergePatch, strategicMergePatch } from "client/kubernetes";

const client = createClient({ baseUrl: "https://127.0.0.1" });
const one = { namespace: "default", name: "web-0" };
const body = applyPatch<Pod>({ apiVersion: "v1", kind: "Pod", metadata: { name: "web-0" } });

export const applied: Pod = await patchNamespacedPod(client, { ...one, body, fieldManager: "me", force: true });
await patchNamespacedPod(client, { ...one, body: applyPatch({ spec: { containers: [{ name: "app" }] } }), fieldManager: "me" });
await new CoreV1Api(client).patchNamespacedPod({ ...one, body, fieldManager: "me" });
await patchNamespacedPod(client, { ...one, body: mergePatch({ metadata: { labels: { old: null } } }) });
await patchNamespacedPod(client, { ...one, body: jsonPatch([{ op: "remove", path: "/metadata/labels/old" }]) });
const strategic = strategicMergePatch<Pod>({ spec: { containers: [{ name: "app", $patch: "delete" }] } });
await patchNamespacedPod(client, { ...one, body: strategic, fieldManager: "me" });
declare const whole: Pod;
await patchNamespacedPod(client, { ...one, body: applyPatch(whole), fieldManager: "me" });
await patchNamespacedPod(client, { ...one, body: strategicMergePatch<Pod>({ metadata: whole.metadata ?? {} }) });
await genericClient(client).resource<Pod>({ kind: "Pod" }).apply(whole, { fieldManager: "me" });
const params: PatchNamespacedPodParams = { ...one, body: mergePatch<Pod>({}) };
await patchNamespacedPod(client, params);
// @ts-expect-error Apply needs a field manager.
await patchNamespacedPod(client, { ...one, body });
// @ts-expect-error Apply needs a field manager.
await patchNamespacedPod(client, { ...one, body: applyPatch({ kind: "Pod" }) });
// @ts-expect-error Apply needs a field manager that is known.
await patchNamespacedPod(client, { ...one, body, fieldManager: undefined });
// @ts-expect-error Apply needs a field manager.
await new CoreV1Api(client).patchNamespacedPod({ ...one, body });
// @ts-expect-error The object has no such field.
await patchNamespacedPod(client, { ...one, body: applyPatch({ knid: "Pod" }), fieldManager: "me" });

const pods = genericClient(client).resource<Pod>({ kind: "Pod" });
await pods.patch({ ...one, body, fieldManager: "me", force: true });
await pods.patch({ ...one, body: mergePatch({ kind: "Pod" }) });
// @ts-expect-error Apply needs a field manager.
await pods.patch({ ...one, body });
// @ts-expect-error Only apply can be forced.
await pods.patch({ ...one, body: mergePatch({ kind: "Pod" }), force: true });

const following = { ...one, follow: true };
// @ts-expect-error A call does not follow.
await readNamespacedPodLog(client, following);
const watching = { namespace: "default", watch: true };
// @ts-expect-error A call does not watch.
await listNamespacedPod(client, watching);
`;

/** What programs do with the streams of commands, logs, ports and downloads. */
export const STREAMS = `
import { createServer } from "node:net";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createClient } from "client";
import { execNamespacedPod, attachNamespacedPod, portForwardNamespacedPod } from "client/core/v1";

const client = createClient({ baseUrl: "https://127.0.0.1" });
const one = { namespace: "default", name: "web-0" };
const session = await execNamespacedPod(client, { ...one, command: ["cat"], stdin: true });
Readable.fromWeb(session.stdout).pipe(process.stdout);
Readable.from(session.stderr).pipe(process.stderr);
process.stdin.pipe(Writable.fromWeb(session.stdin));
await pipeline(session.stdout, process.stdout);
await Readable.toWeb(process.stdin).pipeTo(session.stdin);
await new Blob(["text"]).stream().pipeTo(session.stdin);
const writer = session.stdin.getWriter();
await writer.write("text");
await writer.write(new Uint8Array(1));
export const text: string = await new Response(session.stdout).text();
for await (const chunk of session.stderr) process.stderr.write(chunk);
const { done, value } = await session.stdout.getReader().read();
export const length: number | undefined = done ? undefined : value.length;
for await (const piece of session.stdout.pipeThrough(new TextDecoderStream())) process.stdout.write(piece);
const [left, right] = session.stdout.tee();
await Promise.all([new Response(left).text(), right.cancel()]);
const attached = await attachNamespacedPod(client, { ...one, container: "app" });
export const output: string = (await attached.output()).stdout;

createServer((socket) => {
  const forward = async (): Promise<void> => {
    const forwarded = await portForwardNamespacedPod(client, one, { ports: 8080 });
    socket.on("close", () => void forwarded.close());
    const { readable, writable } = forwarded.port(8080);
    await Promise.race([pipeline(Readable.fromWeb(readable), socket), pipeline(socket, Writable.fromWeb(writable))]);
  };
  forward().catch(() => socket.destroy());
}).listen(8080, "127.0.0.1");

const download = await client.open({ id: "download", method: "GET", path: "/file" });
Readable.fromWeb(download.stream()).pipe(process.stdout);
await client.call({ id: "upload", method: "PUT", path: "/file" }, { body: Readable.toWeb(process.stdin) });
`;

/** What each example of @kubernetes/client-node does, one after the other. */
export const EXAMPLES = `
import { readFile } from "node:fs/promises";
import { CoreV1Api, createClient, isApiError } from "client";
import type { Client } from "client";
import { attachNamespacedPod, execNamespacedPod, followNamespacedPodLog, listNamespacedPod } from "client/core/v1";
import { patchNamespacedPod, portForwardNamespacedPod, readNamespacedPod, watchNamespacedPod } from "client/core/v1";
import type { Pod } from "client/core/v1";
import {
  copyFromPod, copyToPod, dumpYaml, formatQuantity, genericClient, informer, jsonPatch, loadAllYaml, loadInCluster,
  loadKubeconfig, loadYaml, mergePatch, portForwardDeployment, portForwardService, topNodes, topPods,
} from "client/kubernetes";
import type { KubernetesObject } from "client/kubernetes";

const client: Client = createClient(await loadKubeconfig());
const generic = genericClient(client);
const here = { namespace: "default" };
const one = { ...here, name: "web-0" };

// Caches and informers, with labels and without.
const pods = informer({ client, watch: watchNamespacedPod, params: { ...here, labelSelector: "app=foo" } });
pods.on({
  add: (pod) => console.log("added", pod.metadata?.name),
  update: (pod) => console.log("updated", pod.metadata?.name),
  delete: (pod) => console.log("deleted", pod.metadata?.name),
});
await pods.start();
console.log(pods.store.list().map((pod) => pod.metadata?.name));

// Lists and reads, outside and inside of a cluster.
for (const { metadata } of (await listNamespacedPod(client, here)).items) console.log(metadata?.name);
console.log((await new CoreV1Api(createClient(await loadInCluster())).listNamespacedPod(here)).items.length);

// Following a log for five seconds.
for await (const text of followNamespacedPodLog(client, { ...one, tailLines: 50 }, { signal: AbortSignal.timeout(5000) }))
  console.log(text);

// A job from a cron job, an ingress, a namespace, a quota, a pod: any kind, by its name.
interface CronJob extends KubernetesObject { spec?: { jobTemplate: { spec: object } } }
const cronJob = await generic.resource<CronJob>({ apiVersion: "batch/v1", kind: "CronJob" }).get(one);
const jobs = generic.resource<KubernetesObject & { spec?: object | undefined }>({ apiVersion: "batch/v1", kind: "Job" });
await jobs.create({ metadata: { ...here, name: "myjob" }, spec: cronJob.spec?.jobTemplate.spec });
const namespaces = generic.resource({ kind: "Namespace" });
await namespaces.create({ metadata: { name: "test" } });
console.log(await namespaces.get({ name: "test" }), (await namespaces.list()).items.length);
await namespaces.delete({ name: "test" });
console.log((await generic.resource({ kind: "ResourceQuota" }).list()).items.map(({ metadata }) => metadata?.name));

// kubectl's apply, create, delete and get, for objects of a file.
for (const object of await loadAllYaml(await readFile("app.yaml", "utf8"))) {
  const resource = generic.resource(object);
  const { name = "", namespace } = object.metadata ?? {};
  try {
    await resource.get({ name, namespace });
    await resource.patch({ name, namespace, body: mergePatch(object) });
  } catch (error) {
    if (!isApiError(error) || error.status !== 404) throw error;
    await resource.create(object);
  }
  await resource.apply(object, { fieldManager: "me", force: true });
}
await namespaces.create(await loadYaml(await dumpYaml({ metadata: { name: "test" } })));

// Patches, and a change of replicas.
await patchNamespacedPod(client, {
  ...one,
  body: jsonPatch([{ op: "replace", path: "/metadata/labels", value: { foo: "bar" } }]),
});
interface Deployment extends KubernetesObject { spec?: { replicas?: number } }
const deployments = generic.resource<Deployment>({ apiVersion: "apps/v1", kind: "Deployment" });
const deployment = await deployments.get(one);
await deployments.replace({ ...deployment, spec: { ...deployment.spec, replicas: 3 } });

// Ports of pods, services and deployments.
const sessions = [
  await portForwardNamespacedPod(client, one, { ports: 8080 }),
  await portForwardService(client, one, { ports: 80 }),
  await portForwardDeployment(client, one, { ports: [8080, 9090] }),
];
await Promise.all(sessions.map((session) => session.close()));

// A call of any path.
console.log(await client.call<string>({ id: "raw", method: "GET", path: "/readyz", response: "text" }));

// Usage.
console.table((await topNodes(client)).map(({ name, cpu }) => ({ name, cpu: formatQuantity(cpu.requests) })));
const used = await topPods(client, { namespace: "kube-system" });
console.table(used.flatMap(({ name, containers }) => containers.map((each) => ({ name, container: each.name }))));

// Commands, with a terminal and without, and files.
const command = await execNamespacedPod(client, { ...one, container: "nginx", command: ["sh"], stdin: true, tty: true });
await command.resize({ columns: 80, rows: 24 });
console.log(await command.exitCode);
console.log(await (await attachNamespacedPod(client, { ...one, container: "nginx" })).output());
await copyFromPod(client, { ...one, container: "nginx" }, { from: "/tmp/test.txt", to: "./test.txt" });
await copyToPod(client, one, { from: "./test.txt", to: "/tmp/test.txt" });

// Watches.
for await (const { type, object } of watchNamespacedPod(client, here, { signal: AbortSignal.timeout(10_000) }))
  console.log(type, object.metadata?.name);
export const last: Pod = await readNamespacedPod(client, one);
`;
