import { createHash } from "node:crypto";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { decodeToken, unescapeToken } from "../../../openapi/types/json-pointer.js";
import { documentKey } from "../../../openapi/kubernetes/document-key.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import type { ServedDocument } from "../../documents/sources/served-documents.js";
import { dialectOf } from "../../../openapi/read/dialect.js";
import { isObject } from "../../../openapi/types/objects.js";
import { OPENAPI_3 } from "../../../openapi/types/references/openapi-3-grammar.js";
import { walkReferences, type Visit } from "../../../openapi/types/references/walk-references.js";
import type { Connection, Fetched } from "./connection.js";
import { JsonDocument } from "../members/held-documents.js";
import type { MemberLimits } from "./member-limits.js";
import { ownsKey, type Ownership } from "../members/owned-group-versions.js";
import { parseBounded } from "../../../openapi/read/json/parse-bounded.js";

/** A document of a member, with what shows whether it has changed. */
interface Held {
  /** Its address, with its hash. */
  readonly address: string;
  readonly etag: string | undefined;
  readonly size: number;
  readonly document: ServedDocument<OpenApiV3Document>;
}

/** The OpenAPI 3.0 documents of a member. */
export interface HeldV3 {
  readonly etag: string | undefined;
  readonly documents: ReadonlyMap<string, Held>;
}

export interface FetchV3Options {
  readonly connection: Connection;
  readonly owned: Ownership;
  readonly limits: MemberLimits;
}

const SHA512 = /^[0-9a-f]{128}$/i;

/** Addresses by key, from the member's list of documents. */
function addressesIn(list: unknown, owned: Ownership): Map<string, string> | Problem {
  const paths = isObject(list) ? list["paths"] : undefined;
  if (!isObject(paths)) return { problem: "its list of OpenAPI 3.0 documents has no paths" };
  const addresses = new Map<string, string>();
  for (const [key, entry] of Object.entries(paths)) {
    if (!ownsKey(owned, key)) continue;
    const address = isObject(entry) ? entry["serverRelativeURL"] : undefined;
    if (typeof address !== "string" || !address.startsWith("/"))
      return { problem: `${key} has no address in its list` };
    addresses.set(key, address);
  }
  return addresses;
}

/** Why a document cannot be served as the one of a key. */
function unfit(value: unknown, key: string): string | undefined {
  if (!isObject(value) || dialectOf(value) !== "3.0") return "it is not OpenAPI 3.0";
  const paths = value["paths"];
  if (!isObject(value["info"]) || !isObject(paths)) return "it lacks info or paths";
  const foreign = Object.keys(paths).find((path) => documentKey(path) !== key);
  if (foreign !== undefined) return `${foreign} does not belong to it`;
  const components = isObject(value["components"]) ? value["components"] : {};
  const isThere = (reference: string): boolean => {
    const [, section = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec(reference) ?? [];
    const entries = components[section];
    // A name may contain a literal `%`.
    return [unescapeToken(name), decodeToken(name)].some((each) => isObject(entries) && Object.hasOwn(entries, each));
  };
  let dangling: string | undefined;
  const visit: Visit = (reference, path) => {
    // A discriminator's values may lead elsewhere: readers of Kubernetes' documents do not follow them.
    if (path.at(-1) === "$ref" && !isThere(reference)) dangling ??= reference;
  };
  walkReferences(value, visit, { kind: OPENAPI_3.document });
  return dangling === undefined ? undefined : `it refers to ${dangling}, which is not there`;
}

/** Checks a document fetched for a key. If its address has a SHA-512, the bytes must match it. */
function held(key: string, address: string, fetched: Fetched, limits: MemberLimits): Held | Problem {
  if (fetched.kind === "failed") return { problem: `${key}: ${fetched.problem}` };
  if (fetched.kind !== "document") return { problem: `${key} is listed, but not there` };
  const { bytes, etag } = fetched;
  const hash = new URLSearchParams(address.split("?")[1]).get("hash") ?? "";
  if (SHA512.test(hash) && createHash("sha512").update(bytes).digest("hex") !== hash.toLowerCase())
    return { problem: `${key} does not have the hash that it is listed with` };
  const parsed = parseBounded(bytes, limits.values);
  if ("problem" in parsed) return { problem: `${key}: ${parsed.problem}` };
  const problem = unfit(parsed.value, key);
  if (problem !== undefined) return { problem: `${key}: ${problem}` };
  return { address, etag, size: bytes.length, document: new JsonDocument<OpenApiV3Document>(bytes) };
}

/** Fetches the changed OpenAPI 3.0 documents of a member. All or nothing, because they must fit together. */
export async function fetchV3(
  previous: HeldV3,
  { connection, owned, limits }: FetchV3Options,
): Promise<HeldV3 | Problem> {
  const list = await connection.get("openapi/v3", previous.etag);
  if (list.kind === "unchanged") return previous;
  if (list.kind === "absent")
    return previous.documents.size === 0 ? previous : { etag: undefined, documents: new Map() };
  if (list.kind === "failed") return { problem: `/openapi/v3: ${list.problem}` };
  const parsed = parseBounded(list.bytes, limits.values);
  if ("problem" in parsed) return { problem: `/openapi/v3: ${parsed.problem}` };
  const addresses = addressesIn(parsed.value, owned);
  if ("problem" in addresses) return { problem: addresses.problem };
  if (addresses.size > limits.documents) return { problem: `it lists more than ${limits.documents} documents` };
  const documents = new Map<string, Held>();
  let total = 0;
  for (const [key, address] of addresses) {
    const known = previous.documents.get(key);
    // An address without a hash does not show changes, so the ETag decides.
    const next = known?.address === address && address.includes("hash=") ? known : await refetched(key, address, known);
    if ("problem" in next) return next;
    total += next.size;
    if (total > limits.documentBytes) return { problem: "its OpenAPI 3.0 documents are too large together" };
    documents.set(key, next);
  }
  const same =
    documents.size === previous.documents.size &&
    [...documents].every(([key, each]) => previous.documents.get(key) === each);
  return same ? { ...previous, etag: list.etag } : { etag: list.etag, documents };

  async function refetched(key: string, address: string, known: Held | undefined): Promise<Held | Problem> {
    const etag = known?.address === address ? known.etag : undefined;
    const fetched = await connection.get(address, etag);
    return fetched.kind === "unchanged" && known !== undefined ? known : held(key, address, fetched, limits);
  }
}
