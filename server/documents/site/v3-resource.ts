import { Content } from "../formats/content.js";
import type { Encoder } from "../formats/encoder.js";
import { Format } from "../formats/format.js";
import type { FormatLoss } from "../formats/format-loss.js";
import { Resource, type ResourceContext } from "../answers/resource.js";
import type { SiteOffers } from "./site-offers.js";

const V3 = "/openapi/v3/";

/** State shared by the documents of a site. */
export interface V3Context extends ResourceContext {
  readonly encoder: Encoder;
  readonly offers: SiteOffers;
  readonly cacheControl: string;
  readonly onLoss: (loss: FormatLoss) => void;
  /** `Cache-Control` of immutable responses. */
  readonly immutable: string;
}

/** One OpenAPI 3.0 document. */
export interface V3Resource {
  /** Identity: its bytes, or what they were made of. */
  readonly origin: object | string;
  /** SHA-512 of its JSON, in upper-case hexadecimal. */
  readonly hash: string;
  readonly current: Resource;
  /** Immutable, so caches need not revalidate. */
  readonly hashed: Resource;
}

/** The inputs of an OpenAPI 3.0 resource. */
export interface V3Given extends Pick<V3Resource, "hash" | "origin"> {
  /** Of the document, such as `apis/apps/v1`. */
  readonly key: string;
  readonly json: Content;
}

/**
 * One OpenAPI 3.0 document as a resource. It outlives the snapshot that it was made in, so it must not refer to it.
 */
export function v3Resource(context: V3Context, { key, json, hash, origin }: V3Given): V3Resource {
  const { encoder, cacheControl, immutable, onLoss, offers } = context;
  const derived = (kind: "yaml" | "protobuf-v3"): Content =>
    new Content(async () =>
      encoder.encodeOne(kind, (await json.identity()).bytes, (losses) =>
        onLoss({ document: V3 + key, format: "protobuf", ...losses }),
      ),
    );
  const contents = [json, derived("yaml"), derived("protobuf-v3")];
  const resource = (caching: string): Resource => {
    const formats = offers.v3.types.map(({ name }, i) => {
      const headers = { contentType: name, vary: "Accept, Accept-Encoding", cacheControl: caching };
      return new Format(contents[i] ?? json, headers);
    });
    return new Resource(context, formats, offers.v3);
  };
  return { origin, hash, current: resource(cacheControl), hashed: resource(immutable) };
}
