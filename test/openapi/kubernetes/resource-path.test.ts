import { expect, test } from "vitest";
import { readAction, verbOf } from "../../../openapi/kubernetes/actions.js";
import { readResourcePath } from "../../../openapi/kubernetes/resource-path.js";

const core = { groupVersion: { group: "", version: "v1" } };
const apps = { groupVersion: { group: "apps", version: "v1" } };
const pods = "/api/v1/namespaces/{namespace}/pods";

test.each([
  { path: "/api/v1/pods", want: { ...core, resource: "pods", namespaced: false, item: false } },
  { path: `${pods}/`, want: { ...core, resource: "pods", namespaced: true, item: false } },
  { path: `${pods}/{name}`, want: { ...core, resource: "pods", namespaced: true, item: true } },
  {
    path: `${pods}/{name}/proxy/{path}`,
    want: { ...core, resource: "pods", subresource: "proxy", namespaced: true, item: true },
  },
  { path: "/api/v1/namespaces/{name}", want: { ...core, resource: "namespaces", namespaced: false, item: true } },
  {
    path: "/api/v1/namespaces/{name}/finalize",
    want: { ...core, resource: "namespaces", subresource: "finalize", namespaced: false, item: true },
  },
  {
    path: "/apis/apps/v1/watch/namespaces/{namespace}/deployments/{name}",
    want: { ...apps, resource: "deployments", namespaced: true, item: true, mode: "watch" },
  },
  {
    path: "/api/v1/proxy/nodes/{name}/{path}",
    want: { ...core, resource: "nodes", namespaced: false, item: true, mode: "proxy" },
  },
  { path: "/apis/apps/v1/watch", want: { ...apps, resource: "watch", namespaced: false, item: false } },
])("$path", ({ path, want }) => {
  expect(readResourcePath(path)).toEqual(want);
});

test.each(["/", "/api", "/api/v1", "/api/v1/", "/apis", "/apis/apps", "/apis/apps/v1", "/api/v1/{name}"])(
  "%s is no resource",
  (path) => {
    expect(readResourcePath(path)).toBeUndefined();
  },
);

test.each(["api/v1/pods", "/v2/api/v1/pods", "/apis//v1/pods", "/apis/{group}/v1/pods", "/apis/Apps/v1/pods"])(
  "%s is below no GroupVersion",
  (path) => {
    expect(readResourcePath(path)).toBeUndefined();
  },
);

test.each([
  { method: "get", path: pods, action: "list", verb: "list" },
  { method: "delete", path: pods, action: "deletecollection", verb: "deletecollection" },
  { method: "post", path: pods, action: "post", verb: "create" },
  { method: "put", path: `${pods}/{name}`, action: "put", verb: "update" },
  { method: "put", path: pods, action: undefined, verb: undefined },
  { method: "get", path: "/api/v1/watch/pods", action: "watchlist", verb: "watch" },
  { method: "get", path: `${pods}/{name}/exec`, id: "connectGetPodExec", action: "connect", verb: "get" },
  { method: "head", path: `${pods}/{name}/proxy`, id: "connectHeadPodProxy", action: "connect", verb: undefined },
  { method: "post", path: "/api/v1/proxy/nodes/{name}", action: "proxy", verb: "proxy" },
  { method: "get", path: pods, stated: "watchlist", action: "watchlist", verb: "watch" },
  { method: "get", path: pods, stated: "toString", action: "list", verb: "list" },
  { method: "get", path: pods, stated: ["get"], action: "list", verb: "list" },
])("$method $path, stated $stated, id $id: $action", ({ method, path, stated, id, action, verb }) => {
  const found = readResourcePath(path);
  const read = found && readAction({ stated, operationId: id, method }, found);
  expect(read).toBe(action);
  expect(read && verbOf(read, method)).toBe(verb);
});
