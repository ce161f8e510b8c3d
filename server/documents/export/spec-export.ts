import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Answer } from "../answer.js";
import { AGGREGATED_VERSIONS } from "../../discovery/aggregated-discovery.js";
import { aggregatedType, JSON_TYPE, protobufType, YAML_TYPE } from "../negotiation/media-types.js";
import type { SpecSite } from "../site/spec-site.js";

/** A file of an export. */
export interface ExportedFile {
  /** Relative to the release's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How to serve a file: the metadata that an object store needs for each object. */
export interface ExportedAddress {
  /** The address, with its query. */
  readonly url: string;
  readonly file: string;
  readonly contentType: string;
  readonly cacheControl: string;
}

export interface SpecExport {
  readonly files: readonly ExportedFile[];
  readonly addresses: readonly ExportedAddress[];
  /** Formats that the documents cannot be encoded in, for display. */
  readonly missing: readonly string[];
  /** Digest of all contents: equal documents give an equal digest. */
  readonly digest: string;
}

/** Smaller files gain nothing from compression. Bytes. */
const WORTHWHILE = 1400;

const COMPRESSORS = {
  gz: (bytes: Uint8Array): Promise<Uint8Array> => promisify<Uint8Array, object, Uint8Array>(gzip)(bytes, { level: 9 }),
  br: (bytes: Uint8Array): Promise<Uint8Array> =>
    promisify<Uint8Array, object, Uint8Array>(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
};

/** Formats of a document by file name extension. */
const formats = (version: "v2" | "v3"): readonly (readonly [end: string, type: string])[] => [
  ["json", JSON_TYPE.name],
  ["yaml", YAML_TYPE.name],
  ["pb", protobufType(version).name],
];

const DISCOVERY_FORMATS: readonly (readonly [end: string, type: string])[] = [
  ["json", JSON_TYPE.name],
  ...AGGREGATED_VERSIONS.map((version) => [version, aggregatedType(version).name] as const),
];

const headerIn = ({ headers }: Answer, name: string): string => headers[headers.indexOf(name) + 1] ?? "";

/** Collects the responses of a site, address by address, so that files equal what the server would send. */
class Collector {
  readonly #site: SpecSite;
  readonly files: ExportedFile[] = [];
  readonly addresses: ExportedAddress[] = [];
  readonly missing: string[] = [];

  constructor(site: SpecSite) {
    this.#site = site;
  }

  /** Requests one format of an address; returns its body if it exists. */
  async take(url: string, type: string, path: string): Promise<Uint8Array | undefined> {
    const answer = await this.#site.answer({ method: "GET", url, headers: { accept: type } });
    if (answer?.status !== 200 || answer.body === undefined) {
      this.missing.push(`${url} as ${type}`);
      return undefined;
    }
    const contentType = headerIn(answer, "Content-Type");
    this.addresses.push({ url, file: path, contentType, cacheControl: headerIn(answer, "Cache-Control") });
    await this.#add(path, answer.body);
    return answer.body;
  }

  async #add(path: string, bytes: Uint8Array): Promise<void> {
    this.files.push({ path, bytes });
    if (bytes.length < WORTHWHILE) return;
    const [gz, br] = await Promise.all([COMPRESSORS.gz(bytes), COMPRESSORS.br(bytes)]);
    this.files.push({ path: `${path}.gz`, bytes: gz }, { path: `${path}.br`, bytes: br });
  }
}

/** Paths of discovery documents, without a trailing slash. */
export type DiscoveryPaths = readonly string[];

/**
 * Exports everything that a site serves as files for a static server: one for each format, with compressed forms. Each
 * OpenAPI 3.0 document appears twice, with and without its hash in the name. The former may be cached for good.
 */
export async function exportSite(site: SpecSite, discovery: DiscoveryPaths): Promise<SpecExport> {
  const collector = new Collector(site);
  await collector.take("/swagger.json", "*/*", "swagger.json");
  for (const [end, type] of formats("v2")) await collector.take("/openapi/v2", type, `openapi/v2.${end}`);
  const index = await collector.take("/openapi/v3", JSON_TYPE.name, "openapi/v3.json");
  const { paths = {} } = (index === undefined ? {} : JSON.parse(Buffer.from(index).toString())) as {
    readonly paths?: Readonly<Record<string, { readonly serverRelativeURL: string }>>;
  };
  for (const [key, { serverRelativeURL: hashed }] of Object.entries(paths)) {
    const hash = new URLSearchParams(hashed.split("?")[1]).get("hash") ?? "";
    for (const [end, type] of formats("v3")) {
      await collector.take(`/openapi/v3/${key}`, type, `openapi/v3/${key}.${end}`);
      await collector.take(hashed, type, `openapi/v3/${key}@${hash}.${end}`);
    }
  }
  for (const path of discovery) {
    const ends = path === "/api" || path === "/apis" ? DISCOVERY_FORMATS : DISCOVERY_FORMATS.slice(0, 1);
    for (const [end, type] of ends) await collector.take(path, type, `discovery${path}.${end}`);
  }
  const manifest = Buffer.from(`${JSON.stringify({ addresses: collector.addresses }, null, 2)}\n`);
  const files = [...collector.files, { path: "manifest.json", bytes: manifest }];
  const digest = createHash("sha256");
  for (const { path, bytes } of files) digest.update(`${path} ${bytes.length}\n`).update(bytes);
  return {
    files,
    addresses: collector.addresses,
    missing: collector.missing,
    digest: digest.digest("hex").slice(0, 16),
  };
}
