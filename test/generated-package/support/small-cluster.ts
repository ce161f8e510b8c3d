const path = (name: string, type = "string"): object => ({ name, in: "path", required: true, type });
const query = (name: string, type = "string"): object => ({ name, in: "query", type });
const kind = (name: string): object => ({ group: "", version: "v1", kind: name });
const ok = (schema?: object): object => ({ 200: { description: "OK", ...(schema && { schema }) } });
const ref = (name: string): object => ({ $ref: `#/definitions/io.k8s.api.core.v1.${name}` });

const POD = "/api/v1/namespaces/{namespace}/pods/{name}";

function operation(action: string, more: object): object {
  return { tags: ["core_v1"], "x-kubernetes-action": action, "x-kubernetes-group-version-kind": kind("Pod"), ...more };
}

const connect = (id: string, parameters: readonly object[]): object => ({
  parameters: [path("namespace"), path("name"), ...parameters],
  get: operation("connect", {
    operationId: id,
    produces: ["*/*"],
    responses: ok({ type: "string" }),
    "x-kubernetes-group-version-kind": kind("PodExecOptions"),
  }),
});

const STREAMS = [query("stdin", "boolean"), query("stdout", "boolean"), query("stderr", "boolean")];

/** A Kubernetes document with one kind and all that a client does with pods: small, so that tests compile it often. */
export const smallCluster: object = {
  swagger: "2.0",
  info: { title: "Kubernetes", version: "v1.99.0" },
  paths: {
    "/api/v1/namespaces/{namespace}/pods": {
      parameters: [path("namespace")],
      get: operation("list", {
        operationId: "listCoreV1NamespacedPod",
        parameters: [query("labelSelector"), query("limit", "integer"), query("watch", "boolean")],
        responses: ok(ref("PodList")),
      }),
    },
    [POD]: {
      parameters: [path("namespace"), path("name")],
      get: operation("get", { operationId: "readCoreV1NamespacedPod", responses: ok(ref("Pod")) }),
      patch: operation("patch", {
        operationId: "patchCoreV1NamespacedPod",
        consumes: [
          "application/json-patch+json",
          "application/merge-patch+json",
          "application/strategic-merge-patch+json",
          "application/apply-patch+yaml",
        ],
        parameters: [
          { name: "body", in: "body", required: true, schema: { type: "object" } },
          query("fieldManager"),
          query("force", "boolean"),
        ],
        responses: ok(ref("Pod")),
      }),
    },
    [`${POD}/log`]: {
      parameters: [path("namespace"), path("name"), query("follow", "boolean"), query("tailLines", "integer")],
      get: operation("get", {
        operationId: "readCoreV1NamespacedPodLog",
        produces: ["text/plain"],
        responses: ok({ type: "string" }),
      }),
    },
    [`${POD}/exec`]: connect("connectCoreV1GetNamespacedPodExec", [
      query("command"),
      query("container"),
      query("tty", "boolean"),
      ...STREAMS,
    ]),
    [`${POD}/attach`]: connect("connectCoreV1GetNamespacedPodAttach", [query("container"), ...STREAMS]),
    [`${POD}/portforward`]: connect("connectCoreV1GetNamespacedPodPortforward", []),
  },
  definitions: {
    "io.k8s.api.core.v1.Pod": {
      type: "object",
      properties: {
        apiVersion: { type: "string" },
        kind: { type: "string" },
        metadata: {
          type: "object",
          properties: {
            name: { type: "string" },
            namespace: { type: "string" },
            labels: { type: "object", additionalProperties: { type: "string" } },
          },
        },
        spec: {
          type: "object",
          required: ["containers"],
          properties: {
            nodeName: { type: "string" },
            containers: {
              type: "array",
              items: {
                type: "object",
                required: ["name"],
                properties: { name: { type: "string" }, image: { type: "string" } },
              },
            },
          },
        },
      },
      "x-kubernetes-group-version-kind": [kind("Pod")],
    },
    "io.k8s.api.core.v1.PodList": {
      type: "object",
      required: ["items"],
      properties: {
        apiVersion: { type: "string" },
        kind: { type: "string" },
        items: { type: "array", items: ref("Pod") },
        metadata: { type: "object", properties: { resourceVersion: { type: "string" }, continue: { type: "string" } } },
      },
      "x-kubernetes-group-version-kind": [kind("PodList")],
    },
  },
};
