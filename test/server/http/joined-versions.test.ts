/* eslint-disable @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-return -- answers are JSON of any shape */
import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { REPOSITORY } from "../../support/run-tool.js";
import { ADMIN } from "../../../server/access/authenticator.js";
import { everyone } from "../../../server/access/everyone.js";
import { TestServer } from "./garden.js";

const ROOT = everyone(ADMIN);

const RBAC = "/apis/rbac.authorization.k8s.io";

describe("a document with older versions of the server's own kinds", () => {
  let server: TestServer;
  beforeAll(async () => {
    const text = readFileSync(path.join(REPOSITORY, "spec-output", "swagger.json"), "utf8");
    server = await TestServer.start([], {
      documents: [JSON.parse(text) as Document],
      rbac: true,
      authenticators: [ROOT],
    });
  });
  afterAll(() => server.close());

  it("serves both, of the same objects", async () => {
    const binding = {
      metadata: { name: "readers" },
      roleRef: { apiGroup: "rbac.authorization.k8s.io", kind: "ClusterRole", name: "view" },
      subjects: [
        { kind: "User", name: "ann" },
        { kind: "User", name: "*" },
        { kind: "ServiceAccount", name: "robot", namespace: "default" },
      ],
    };
    const made = await server.send("POST", `${RBAC}/v1alpha1/clusterrolebindings`, binding);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      apiVersion: "rbac.authorization.k8s.io/v1alpha1",
      subjects: [
        { kind: "User", name: "ann", apiVersion: "rbac.authorization.k8s.io/v1alpha1" },
        { kind: "Group", name: "system:authenticated" },
        { kind: "ServiceAccount", name: "robot", namespace: "default", apiVersion: "v1" },
      ],
    });
    const now = await server.send("GET", `${RBAC}/v1/clusterrolebindings/readers`);
    expect(now.body).toMatchObject({
      apiVersion: "rbac.authorization.k8s.io/v1",
      metadata: { uid: made.body.metadata.uid },
      subjects: [
        { apiGroup: "rbac.authorization.k8s.io", kind: "User", name: "ann" },
        { apiGroup: "rbac.authorization.k8s.io", kind: "Group", name: "system:authenticated" },
        { kind: "ServiceAccount", name: "robot", namespace: "default" },
      ],
    });
    // Its objects come from the server's own roles.
    const ask = { spec: { user: "ann", resourceAttributes: { verb: "list", resource: "configmaps" } } };
    const review = (version: string): Promise<unknown> =>
      server
        .send("POST", `/apis/authorization.k8s.io/${version}/subjectaccessreviews`, ask)
        .then(({ body }) => [body.apiVersion, body.status.allowed]);
    await expect.poll(() => review("v1")).toEqual(["authorization.k8s.io/v1", true]);
    expect(await review("v1beta1")).toEqual(["authorization.k8s.io/v1beta1", true]);
  });

  it("reads the groups of a question by the name that its version has for them", async () => {
    const attributes = { verb: "list", resource: "configmaps" };
    const allowed = (version: string, field: string): Promise<unknown> =>
      server
        .send("POST", `/apis/authorization.k8s.io/${version}/subjectaccessreviews`, {
          spec: { user: "nobody", [field]: ["system:masters"], resourceAttributes: attributes },
        })
        .then(({ body }) => body.status.allowed);
    expect([await allowed("v1", "groups"), await allowed("v1beta1", "group")]).toEqual([true, true]);
  });

  it("shows the server's columns where the document has none", async () => {
    const table = await server.send("GET", "/api/v1/namespaces", undefined, {
      accept: "application/json;as=Table;v=v1;g=meta.k8s.io",
    });
    const columns = table.body.columnDefinitions as readonly { readonly name: string }[];
    expect(columns.map(({ name }) => name)).toEqual(["Name", "Status", "Age"]);
  });

  it("describes the metadata that it keeps, which the document does not know", async () => {
    const { body } = await server.send("GET", "/openapi/v2");
    const { "v1.ObjectMeta": meta, "v1.OwnerReference": owner, "unversioned.ListMeta": list } = body.definitions;
    expect(meta.properties).toMatchObject({ managedFields: { type: "array" }, clusterName: { type: "string" } });
    expect(owner.properties).toHaveProperty("blockOwnerDeletion");
    expect(list.properties).toHaveProperty("remainingItemCount");
  });

  it("describes both, the newer one first", async () => {
    const { body } = await server.send("GET", RBAC);
    expect(body.preferredVersion).toEqual({ groupVersion: "rbac.authorization.k8s.io/v1", version: "v1" });
    const { body: document } = await server.send("GET", "/openapi/v2");
    for (const version of ["v1", "v1alpha1"])
      expect(document.paths).toHaveProperty([`${RBAC}/${version}/clusterroles`]);
  });
});
