// A server in its own process: serves one pod, and the ReplicaSets of a large cluster. Prints its address.
import { createServer } from "node:http";
import { makePod } from "../client/make-pods.mjs";

const REPLICA_SETS = 3661;

const makeReplicaSet = (number) => {
  const { metadata, spec } = makePod(number);
  const { labels } = metadata;
  return {
    metadata: { ...metadata, name: `set-${number}`, generation: 2 },
    spec: { replicas: number % 5, selector: { matchLabels: labels }, template: { metadata: { labels }, spec } },
    status: { replicas: number % 5, readyReplicas: number % 5, observedGeneration: 2 },
  };
};

const list = (version) =>
  Buffer.from(
    JSON.stringify({
      kind: "ReplicaSetList",
      apiVersion: version,
      metadata: { resourceVersion: "200000" },
      items: Array.from({ length: REPLICA_SETS }, (_, number) => makeReplicaSet(number)),
    }),
  );

const answers = new Map([
  ["/apis/apps/v1/replicasets", list("apps/v1")],
  ["/apis/extensions/v1beta1/replicasets", list("extensions/v1beta1")],
  ["/api/v1/namespaces/default/pods/web-0", Buffer.from(JSON.stringify(makePod(0)))],
]);

const server = createServer((request, response) => {
  const answer = answers.get(request.url.split("?")[0]);
  response.writeHead(answer === undefined ? 404 : 200, {
    "content-type": "application/json",
    "content-length": answer?.length ?? 0,
  });
  response.end(answer);
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
