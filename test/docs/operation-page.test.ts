import path from "node:path";
import { Parser } from "htmlparser2";
import { beforeAll, expect, test } from "vitest";
import { REPOSITORY } from "../support/run-tool.js";
import { buildSite, type Site } from "./support/build-site.js";

let site: Site;
beforeAll(async () => {
  site = await buildSite(path.join(REPOSITORY, "spec-output", "swagger.json"));
});

/** The visible text of a page, one line for each block. */
function textOf(html: string): string {
  let text = "";
  const parser = new Parser({
    ontext: (part) => (text += part),
    onopentag: (name) => {
      if (/^(?:tr|li|h\d|p|div|dt|dd|pre|table|section)$/.test(name)) text += "\n";
    },
  });
  parser.end(html.slice(html.indexOf("<article"), html.indexOf("</article>")));
  return text
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

const page = (name: string): string => textOf(site.files.get(name) ?? "");

test("the page of an operation has everything that callers need", () => {
  expect(page("core/v1/operations/readCoreV1NamespacedPod.html")).toMatchInlineSnapshot(`
    "Operation
    readCoreV1NamespacedPod
    GET /api/v1/namespaces/{namespace}/pods/{name}Copy
    read the specified Pod
    Authorization BearerToken
    Path parameters
    NameTypeDescription
    namespace required
    string
    object name and auth scope, such as for teams and projects
    name required
    string
    name of the Pod
    Query parameters
    NameTypeDescription
    pretty
    string
    If 'true', then the output is pretty printed.
    exact
    boolean
    With true, an export retains environment-specific fields such as the namespace. Only has meaning together with export.
    export
    boolean
    With true, fields a user cannot set, such as UID, timestamps and status, are stripped from the reply. Off by default.
    Responses
    200401
    200 OK
    Pod application/json application/yaml application/vnd.kubernetes.protobuf
    NameTypeDescription
    apiVersion
    string
    Group and version of the schema used, such as batch/v1, or only v1 for core kinds. Unsupported values are rejected by servers.
    kind
    string
    CamelCase name of the object's type, such as Pod. Fixed for the life of an object; responses may omit it inside list items.
    metadata
    ObjectMeta
    Name, namespace, labels and other standard object data. Services and controllers find pods by these labels.
    Fields of ObjectMeta
    ObjectMeta has a page of its own.
    spec
    PodSpec
    Containers, volumes and settings to run. Hardly anything in it can change after creation.
    Fields of PodSpec
    PodSpec has a page of its own.
    status
    PodStatus
    Latest observations of scheduler and kubelet, possibly slightly stale. Clients do not set it.
    Fields of PodStatus
    PodStatus has a page of its own.
    401 Unauthorized
    No content.
    Media types
    Accepts
    */*
    Returns
    application/json application/yaml application/vnd.kubernetes.protobuf
    curlTypeScriptPython
    curl
    curl \\
    --header "authorization: Bearer $TOKEN" \\
    https://api.example.com/api/v1/namespaces/default/pods/exampleCopy
    TypeScript
    import { createClient } from "kubernetes-client";
    import { readNamespacedPod } from "kubernetes-client/core/v1";
    const client = createClient({ baseUrl: "https://api.example.com", token: "secret" });
    const answer = await readNamespacedPod(client, { namespace: "default", name: "example" });Copy
    Python
    from kubernetes_client import client, config
    config.load_kube_config()
    api = client.CoreV1Api()
    answer = api.read_namespaced_pod(namespace="default", name="example")Copy
    Try it
    Response
    200
    200 OK
    application/json
    application/json
    {
    "apiVersion": "v1",
    "kind": "Pod",
    "metadata": {
    "name": "example"
    },
    "spec": {
    "containers": [
    {
    "name": "example"
    }
    ]
    }
    }CopyFold
    Made from the schema."
  `);
});

test("an operation's body is described, with an example made from its type", () => {
  const text = page("core/v1/operations/createCoreV1NamespacedPod.html");
  expect(text).toContain('"containers": [{"name": "example"}]');
  expect(text).toContain("Body required\nPod ");
  expect(text).toContain('createNamespacedPod(client, {\nnamespace: "default",');
});

test("a kind is found by each of its names", () => {
  const text = page("apps/v1beta1/StatefulSet.html");
  for (const said of ["apps/v1beta1", "StatefulSet", "statefulsets", "sts", "namespaced"]) expect(text).toContain(said);
  expect(text).toContain("StatefulSetList.items");
});
