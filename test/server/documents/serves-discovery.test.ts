import { expect, test } from "vitest";
import { createSpecHandler } from "../../../server/documents/create-spec-handler.js";
import { extended } from "./support/documents.js";
import { ask, listen } from "./support/listen.js";

const aggregated = (version: string): string =>
  `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`;

test("discovery is served with and without a slash, and in the format that a client prefers", async () => {
  const { port } = await listen(createSpecHandler(extended()));
  const read = async (path: string, accept: string): Promise<readonly unknown[]> => {
    const { status, headers, body } = await ask(port, path, { accept });
    return [status, headers["content-type"], (JSON.parse(body.toString()) as { readonly kind: string }).kind];
  };
  for (const path of ["/apis", "/apis/", "/apis?timeout=32s"])
    expect(await read(path, "application/json")).toEqual([200, "application/json", "APIGroupList"]);
  expect(await read("/api", "*/*")).toEqual([200, "application/json", "APIVersions"]);
  expect(await read("/apis/apps", "*/*")).toEqual([200, "application/json", "APIGroup"]);
  expect(await read("/apis/apps/v1beta1/", "*/*")).toEqual([200, "application/json", "APIResourceList"]);

  // Accept headers of current clients, and of those two years ago.
  const today = `${aggregated("v2")},${aggregated("v2beta1")},application/json`;
  expect(await read("/api", today)).toEqual([200, aggregated("v2"), "APIGroupDiscoveryList"]);
  expect(await read("/apis", `${aggregated("v2beta1")},application/json`)).toEqual([
    200,
    aggregated("v2beta1"),
    "APIGroupDiscoveryList",
  ]);
  expect(await read("/apis", `${aggregated("v3")},application/json`)).toEqual([
    200,
    "application/json",
    "APIGroupList",
  ]);
  expect(await read("/apis", aggregated("v3"))).toEqual([406, "application/json", "Status"]);
  expect(await read("/apis/apps/v1beta1", today)).toEqual([200, "application/json", "APIResourceList"]);
});

test("discovery can be turned off", async () => {
  const { port } = await listen(createSpecHandler(extended(), { discovery: false }));
  for (const path of ["/api", "/apis", "/apis/apps/v1beta1"]) expect((await ask(port, path)).status).toBe(404);
  expect((await ask(port, "/openapi/v2")).status).toBe(200);
});
