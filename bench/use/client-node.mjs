import { readFileSync } from "node:fs";
import { compare, main, once } from "./measure.mjs";

const PACKAGE = "@kubernetes/client-node";
const decoder = new TextDecoder();

await main({
  import: () => once(() => import(PACKAGE)),
  call: (server) =>
    once(async () => {
      const { CoreV1Api, KubeConfig } = await import(PACKAGE);
      const config = new KubeConfig();
      config.loadFromOptions({
        clusters: [{ name: "loopback", server, skipTLSVerify: true }],
        users: [{ name: "nobody" }],
        contexts: [{ name: "loopback", cluster: "loopback", user: "nobody" }],
        currentContext: "loopback",
      });
      const pod = await config.makeApiClient(CoreV1Api).readNamespacedPod({ namespace: "default", name: "web-0" });
      if (pod.metadata.name !== "web-0") throw new Error("wrong pod returned");
    }),
  decode: async (file) => {
    const { ObjectSerializer } = await import("@kubernetes/client-node/dist/gen/models/ObjectSerializer.js");
    const bytes = readFileSync(file);
    return compare({
      decode: () => ObjectSerializer.deserialize(JSON.parse(decoder.decode(bytes)), "V1PodList", ""),
      parse: () => JSON.parse(decoder.decode(bytes)),
    });
  },
});
