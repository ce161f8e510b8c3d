import { encodeJson } from "../../../openapi/encode/encode-json.js";
import { ownGroupVersionKinds } from "../../../openapi/convert/partition/own-group-version-kinds.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import { toOpenApiV3 } from "../../../openapi/convert/to-openapi-v3.js";
import type { ServedDocument } from "../../documents/sources/served-documents.js";
import type { Document } from "../../../openapi/types/swagger-2.js";

/** A document held as JSON. */
export class JsonDocument<T extends object> implements ServedDocument<T> {
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  json(): Uint8Array {
    return this.#bytes;
  }

  document(): T {
    return parse(this.#bytes) as T;
  }
}

/** An OpenAPI 3.0 document derived from a 2.0 one, on the first call. */
export class DerivedV3 implements ServedDocument<OpenApiV3Document> {
  readonly #key: string;
  /** Released once the bytes exist. */
  #source: (() => Document) | undefined;
  #bytes: Uint8Array | undefined;

  /**
   * @param key - of the document; its definitions show the kinds of that GroupVersion
   * @param source - the 2.0 document with the content of the key
   */
  constructor(key: string, source: () => Document) {
    this.#key = key;
    this.#source = source;
  }

  json(): Uint8Array {
    const bytes = this.#bytes ?? this.#make();
    this.#bytes = bytes;
    this.#source = undefined;
    return bytes;
  }

  #make(): Uint8Array {
    if (this.#source === undefined) throw new Error("there is nothing to make the document of");
    return encodeJson(ownGroupVersionKinds(toOpenApiV3(this.#source()), this.#key));
  }

  document(): OpenApiV3Document {
    return parse(this.json()) as OpenApiV3Document;
  }
}

const parse = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
