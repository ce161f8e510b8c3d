import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { aggregatedDiscovery, AGGREGATED_VERSIONS } from "../../discovery/aggregated-discovery.js";
import { Content } from "../formats/content.js";
import { Format } from "../formats/format.js";
import { JSON_TYPE } from "../negotiation/media-types.js";
import type { Offers } from "../negotiation/offers.js";
import { Resource } from "../answers/resource.js";
import type { ServedDocuments } from "../sources/served-documents.js";
import { statusAnswer } from "../answers/status-answer.js";
import { V3Documents } from "./v3-documents.js";
import type { V3Context } from "./v3-resource.js";

/** Content types of the paths of 1.7 that name a format. */
const OLD_PROTOBUF = "application/com.github.googleapis.gnostic.OpenAPIv2@68f4ded+protobuf";
const OLD_GZIP = "application/x-gzip";

/** What responds at an address. */
export type SiteResource = Pick<Resource, "answer">;

/** The response to those who ask for Swagger 2.0 where there is none. */
const NO_V2: SiteResource = {
  answer: () =>
    statusAnswer(404, "the document is in OpenAPI 3 and has no form in Swagger 2.0; it is served at /openapi/v3"),
};

/** Discovery documents with their resources, by path. */
interface ServedDiscovery {
  readonly documents: ReadonlyMap<string, object>;
  readonly routes: ReadonlyMap<string, Resource>;
}

/** A snapshot of everything that is served: a resource for each address, from one state of the documents. */
export class SiteState {
  readonly documents: ServedDocuments;
  readonly v3: V3Documents;
  /** The addresses to look up first: those of `v2`, and of discovery once requested. */
  readonly routes = new Map<string, SiteResource>();
  readonly #context: V3Context;
  readonly #v2 = new Map<string, SiteResource>();
  /** Latest results, of these documents or earlier ones. */
  #discovery: ServedDiscovery | undefined;
  #hasDiscovery = false;

  /** @param previous - the previous snapshot: equal parts keep their encodings */
  constructor(context: V3Context, documents: ServedDocuments, formatPaths: boolean, previous: SiteState | undefined) {
    this.#context = context;
    this.documents = documents;
    this.v3 = new V3Documents(context, documents, previous?.v3);
    if (previous !== undefined && previous.documents.v2 === documents.v2) this.#v2 = previous.#v2;
    else this.#addV2(formatPaths);
    this.#discovery = previous === undefined ? undefined : previous.#discovery;
    for (const [path, resource] of this.#v2) this.routes.set(path, resource);
  }

  /** Adds the addresses of discovery, once. */
  addDiscovery(): void {
    if (this.#hasDiscovery) return;
    this.#hasDiscovery = true;
    const documents = this.documents.discovery;
    if (this.#discovery?.documents !== documents)
      this.#discovery = { documents, routes: this.#discoveryRoutes(documents) };
    for (const [path, resource] of this.#discovery.routes) this.routes.set(path, resource);
  }

  #format(content: Content, contentType: string, vary: string): Format {
    return new Format(content, { contentType, vary, cacheControl: this.#context.cacheControl });
  }

  #negotiated(contents: readonly Content[], offers: Offers): Resource {
    const formats = contents.map((content, i) =>
      this.#format(content, offers.types[i]?.name ?? JSON_TYPE.name, "Accept, Accept-Encoding"),
    );
    return new Resource(this.#context, formats, offers);
  }

  /** An address that names the format. */
  #fixed(content: Content, contentType: string): Resource {
    return new Resource(this.#context, [this.#format(content, contentType, "Accept-Encoding")]);
  }

  #addV2(formatPaths: boolean): void {
    const { encoder, onLoss } = this.#context;
    const { v2 } = this.documents;
    if (v2 === undefined) {
      for (const path of ["/openapi/v2", "/swagger.json"]) this.#v2.set(path, NO_V2);
      return;
    }
    const json = new Content(() => v2.json(), v2.digest);
    const yaml = new Content(() => encoder.encodeOne("yaml", v2.json()));
    const protobuf = new Content(() =>
      encoder.encodeOne("protobuf-v2", v2.json(), (losses) =>
        onLoss({ document: "/openapi/v2", format: "protobuf", ...losses }),
      ),
    );
    this.#v2.set("/openapi/v2", this.#negotiated([json, yaml, protobuf], this.#context.offers.v2));
    this.#v2.set("/swagger.json", this.#fixed(json, JSON_TYPE.name));
    if (!formatPaths) return;
    const packed = new Content(async () => promisify(gzip)((await protobuf.identity()).bytes));
    this.#v2.set("/swagger-2.0.0.json", this.#fixed(json, JSON_TYPE.name));
    this.#v2.set("/swagger-2.0.0.pb-v1", this.#fixed(protobuf, OLD_PROTOBUF));
    this.#v2.set("/swagger-2.0.0.pb-v1.gz", this.#fixed(packed, OLD_GZIP));
  }

  #discoveryRoutes(documents: ReadonlyMap<string, object>): Map<string, Resource> {
    const content = (make: () => object | undefined): Content =>
      new Content(() => Buffer.from(JSON.stringify(make() ?? {})));
    const routes = new Map<string, Resource>();
    for (const [path, document] of documents) {
      const plain = content(() => document);
      const aggregated = AGGREGATED_VERSIONS.map((version) =>
        content(() => aggregatedDiscovery(documents, version).get(path)),
      );
      const resource =
        path === "/api" || path === "/apis"
          ? this.#negotiated([plain, ...aggregated], this.#context.offers.discovery)
          : this.#negotiated([plain], this.#context.offers.json);
      routes.set(path, resource);
      // Kubernetes publishes paths with a trailing slash, and responds to both.
      routes.set(`${path}/`, resource);
    }
    return routes;
  }
}
