import { readFileSync } from "node:fs";
import { compare, main, once } from "./measure.mjs";

const PACKAGE = "@groupversion/kubernetes-client";
const CHUNK = 65_536;
const decoder = new TextDecoder();

/** Responds to every request with the same bytes, in chunks as from a connection. */
const answering = (bytes) => ({
  send: () =>
    Promise.resolve({
      status: 200,
      reason: "OK",
      headers: { "content-type": "application/json" },
      body: (async function* () {
        for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
      })(),
    }),
});

await main({
  import: () => once(() => import(`${PACKAGE}/core/v1`)),
  call: (baseUrl) =>
    once(async () => {
      const { createClient } = await import(PACKAGE);
      const { readNamespacedPod } = await import(`${PACKAGE}/core/v1`);
      const pod = await readNamespacedPod(createClient({ baseUrl }), { namespace: "default", name: "web-0" });
      if (pod.metadata.name !== "web-0") throw new Error("wrong pod returned");
    }),
  decode: async (file) => {
    const { createClient } = await import(PACKAGE);
    const { listNamespacedPod } = await import(`${PACKAGE}/core/v1`);
    const bytes = readFileSync(file);
    const client = createClient({ baseUrl: "http://localhost", transport: answering(bytes) });
    return compare({
      decode: () => listNamespacedPod(client, { namespace: "default" }),
      parse: () => JSON.parse(decoder.decode(bytes)),
    });
  },
});
