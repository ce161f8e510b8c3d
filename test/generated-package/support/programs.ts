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
