import { readFileSync } from "node:fs";
import path from "node:path";
import type { Document } from "../../../../openapi/types/swagger-2.js";
import { REPOSITORY } from "../../../support/run-tool.js";

/** The file of the whole Kubernetes API under the extended profile. */
export const EXTENDED = path.join(REPOSITORY, "spec-output", "extended", "swagger.json");

export const extended = (): Document => JSON.parse(readFileSync(EXTENDED, "utf8")) as Document;

/** A small Kubernetes-style document with one resource. */
export function gadgets(description = "Something to play with."): Document {
  const kind = { group: "toys.example.com", version: "v1", kind: "Gadget" };
  const operation = (action: string, id: string) => ({
    operationId: id,
    description,
    "x-kubernetes-action": action,
    "x-kubernetes-group-version-kind": kind,
    responses: { "200": { description: "OK", schema: { $ref: "#/definitions/Gadget" } } },
  });
  const root = "/apis/toys.example.com/v1/namespaces/{namespace}/gadgets";
  return {
    swagger: "2.0",
    info: { title: "Toys", version: "v1" },
    paths: {
      [root]: { get: operation("list", "listGadgets"), post: operation("post", "createGadget") },
      [`${root}/{name}`]: { get: operation("get", "readGadget"), delete: operation("delete", "deleteGadget") },
    },
    definitions: {
      Gadget: { type: "object", description, "x-kubernetes-group-version-kind": [kind] },
    },
  };
}
