import type { OpenApiV3Document } from "../openapi-v3/openapi-v3-document.js";
import type { Document } from "../spec/swagger.js";

/** A format to be made of a document's JSON; `v3` is all OpenAPI 3.0 documents that a Swagger document gives. */
export type EncodeKind = "yaml" | "protobuf-v2" | "protobuf-v3" | "v3";

/** Results by name; `""` where there is one alone. */
export type Encoded = ReadonlyMap<string, Uint8Array>;

/** Makes a format of a document. What each takes is loaded when it is first asked for. */
export async function encodeTask(kind: EncodeKind, json: Uint8Array): Promise<Encoded> {
  const document: unknown = JSON.parse(Buffer.from(json.buffer, json.byteOffset, json.byteLength).toString());
  switch (kind) {
    case "yaml":
      return new Map([["", (await import("../encode/encode-yaml.js")).encodeYaml(document as object)]]);
    case "protobuf-v2":
      return new Map([["", (await import("../encode/encode-protobuf-v2.js")).encodeProtobufV2(document as Document)]]);
    case "protobuf-v3": {
      const { encodeProtobufV3 } = await import("../encode/encode-protobuf-v3.js");
      return new Map([["", encodeProtobufV3(document as OpenApiV3Document)]]);
    }
    case "v3": {
      const { partitionV3 } = await import("../openapi-v3/partition-v3.js");
      const { encodeJson } = await import("../encode/encode-json.js");
      return new Map([...partitionV3(document as Document)].map(([key, part]) => [key, encodeJson(part)]));
    }
  }
}
