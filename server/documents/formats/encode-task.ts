import type { Dropped } from "../../../openapi/encode/dropped.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import type { Document } from "../../../openapi/types/swagger-2.js";
import { Losses } from "./losses.js";

/** A format to derive from a document's JSON. `v3` derives all OpenAPI 3.0 documents of a Swagger document. */
export type EncodeKind = "yaml" | "protobuf-v2" | "protobuf-v3" | "v3";

/** The result of encoding a document. */
export interface Encoded {
  /** By name; `""` if there is only one. */
  readonly formats: ReadonlyMap<string, Uint8Array>;
  /** How many places the format cannot express, and the first few of them. */
  readonly losses: { readonly count: number; readonly examples: readonly Dropped[] };
}

/** Encodes a document. Loads each encoder on first use. */
export async function encodeTask(kind: EncodeKind, json: Uint8Array): Promise<Encoded> {
  const document: unknown = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString());
  const losses = new Losses();
  const formats = await make(kind, document as object, losses);
  return { formats, losses: { count: losses.count, examples: losses.examples } };
}

async function make(kind: EncodeKind, document: object, losses: Losses): Promise<ReadonlyMap<string, Uint8Array>> {
  switch (kind) {
    case "yaml":
      return new Map([["", (await import("../../../openapi/encode/encode-yaml.js")).encodeYaml(document)]]);
    case "protobuf-v2": {
      const { encodeProtobufV2 } = await import("../../../openapi/encode/encode-protobuf-v2.js");
      return new Map([["", encodeProtobufV2(document as Document, losses.add)]]);
    }
    case "protobuf-v3": {
      const { encodeProtobufV3 } = await import("../../../openapi/encode/encode-protobuf-v3.js");
      return new Map([["", encodeProtobufV3(document as OpenApiV3Document, losses.add)]]);
    }
    case "v3": {
      const { partitionV3 } = await import("../../../openapi/convert/partition/partition-v3.js");
      const { encodeJson } = await import("../../../openapi/encode/encode-json.js");
      return new Map([...partitionV3(document as Document)].map(([key, part]) => [key, encodeJson(part)]));
    }
  }
}
