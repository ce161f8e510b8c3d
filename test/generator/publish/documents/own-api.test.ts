import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { generateSpec, type Document } from "../../../../generator/index.js";

const SOURCE = `/**
 * Boats.
 * @packageDocumentation
 * @groupVersion harbour.example.com/v1
 */
import type { Condition, ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1.js";

/**
 * A boat.
 * @resource boats
 * @subresource scale verbs=get,update kind=autoscaling/v1.Scale
 */
export interface Boat extends TypeMeta {
  metadata?: ObjectMeta;
  status?: { conditions?: Condition[] };
}

/** Boats. */
export interface BoatList extends TypeMeta {
  metadata?: ListMeta;
  items: Boat[];
}
`;

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-own-api-")));
  writeFileSync(path.join(folder, "v1.ts"), SOURCE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function publish(profile: string): Promise<Document> {
  const { files, diagnostics } = await generateSpec({ sources: ["*.ts"], profile }, folder);
  expect(diagnostics).toEqual([]);
  return JSON.parse(files.find((file) => file.path.endsWith("swagger.json"))?.text ?? "{}") as Document;
}

const ITEM = "/apis/harbour.example.com/v1/namespaces/{namespace}/boats/{name}";

test("the body of a delete is optional under the profile kubernetes, and required under kubernetes-1.5", async () => {
  const body = ({ paths }: Document): object | undefined =>
    [...(paths[ITEM]?.delete?.parameters ?? []), ...(paths[ITEM]?.parameters ?? [])].find(
      ({ name }) => name === "body",
    );
  expect(body(await publish("kubernetes"))).not.toHaveProperty("required");
  expect(body(await publish("kubernetes-1.5"))).toMatchObject({ required: true });
});

test("an annotation can name the Scale of Kubernetes without an import", async () => {
  const { paths, definitions } = await publish("kubernetes");
  expect(paths[`${ITEM}/scale`]?.get).toMatchObject({
    responses: { 200: { schema: { $ref: "#/definitions/v1.Scale" } } },
    "x-kubernetes-group-version-kind": { group: "autoscaling", kind: "Scale", version: "v1" },
  });
  expect(Object.keys(definitions?.["v1.ScaleSpec"]?.properties ?? {})).toEqual(["replicas"]);
});

test("objects may have current metadata, whose definition has a different name from that of 1.5", async () => {
  const { definitions = {} } = await publish("kubernetes");
  expect(definitions["v1.Boat"]?.properties?.["metadata"]).toEqual({ $ref: "#/definitions/meta.v1.ObjectMeta" });
  expect(definitions["v1.Boat"]).toMatchObject({
    "x-kubernetes-group-version-kind": [{ group: "harbour.example.com", kind: "Boat", version: "v1" }],
  });
  expect(Object.keys(definitions["meta.v1.ObjectMeta"]?.properties ?? {})).toContain("managedFields");
  expect(definitions["meta.v1.Condition"]?.required).toEqual([
    "lastTransitionTime",
    "message",
    "reason",
    "status",
    "type",
  ]);
  // The Scale is that of 1.5.
  expect(Object.keys(definitions["v1.ObjectMeta"]?.properties ?? {})).toContain("clusterName");
});
