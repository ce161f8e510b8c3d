import { createHash } from "node:crypto";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

const DECODERS = { gzip: gunzipSync, br: brotliDecompressSync };
const PROTOBUF = "application/com.github.proto-openapi.spec.v2.v1.0+protobuf";

const pick = (items) => items[Math.floor(Math.random() * items.length)];

/**
 * The versions that any client has seen. After one client has seen a version, no request that begins later may receive an
 * older one.
 */
export class Seen {
  /** The newest version seen of each part. */
  latest = new Map();
  /** The versions in the document that each ETag stands for. */
  etags = new Map();
  problems = [];
  counts = new Map();

  count(what) {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  complain(problem) {
    this.count("PROBLEM");
    if (this.problems.length < 20) this.problems.push(problem);
  }
}

/**
 * The versions in a document, by part. Each part holds its version at its start and at its end, which reveals a document
 * mixed from two versions.
 */
function versionsIn(document) {
  const versions = new Map();
  for (const [name, schema] of Object.entries(document.definitions ?? document.components?.schemas ?? {})) {
    const [, part, place] = /^load\.(\w+)\.(first|last)$/.exec(name) ?? [];
    if (part === undefined) continue;
    const version = Number(schema.description);
    const known = versions.get(part);
    if (known !== undefined && known !== version)
      throw new Error(`${place} of ${part} has ${version}, the other end ${known}`);
    versions.set(part, version);
  }
  return versions;
}

function checkFresh(seen, before, versions, what) {
  for (const [part, version] of before)
    if (versions.has(part) && versions.get(part) < version)
      seen.complain(`${what}: ${part} is ${versions.get(part)}, but ${version} was seen before the request began`);
  for (const [part, version] of versions) if (version > (seen.latest.get(part) ?? 0)) seen.latest.set(part, version);
}

/** Sends one request and checks everything about the response; returns its ETag and body. */
async function ask(dispatcher, url, seen, { accept = "application/json", etag } = {}) {
  const coding = pick(["identity", "gzip", "br", "gzip, br"]);
  const before = new Map(seen.latest);
  const path = url.pathname + url.search;
  const response = await dispatcher.request({
    origin: url.origin,
    path,
    method: "GET",
    headers: { accept, "accept-encoding": coding, ...(etag !== undefined && { "if-none-match": etag }) },
  });
  const body = Buffer.from(await response.body.arrayBuffer());
  const { statusCode, headers } = response;
  const what = `GET ${url.pathname} (${accept === "application/json" ? "json" : "protobuf"}, ${coding}) ${statusCode}`;
  seen.count(`${url.pathname.replace(/^\/openapi\/v3\/.*/, "/openapi/v3/…")} ${statusCode}`);
  if (statusCode === 301) return {};
  if (statusCode === 304) {
    const versions = seen.etags.get(etag);
    if (versions !== undefined) checkFresh(seen, before, versions, what);
    return { etag };
  }
  if (statusCode !== 200) {
    seen.complain(`${what}: ${body.subarray(0, 200)}`);
    return {};
  }
  const expected = `"${createHash("sha512").update(body).digest("hex").toUpperCase()}"`;
  if (headers.etag !== expected) seen.complain(`${what}: the body does not match its ETag`);
  const hash = url.searchParams.get("hash");
  if (accept !== "application/json") return { etag: headers.etag };
  const decode = DECODERS[headers["content-encoding"]] ?? ((bytes) => bytes);
  const plain = decode(body);
  if (hash !== null && hash !== createHash("sha512").update(plain).digest("hex").toUpperCase())
    seen.complain(`${what}: the document does not match the hash in its address`);
  const document = JSON.parse(plain.toString());
  const versions = versionsIn(document);
  if (hash === null) checkFresh(seen, before, versions, what);
  if (seen.etags.size > 10_000) seen.etags.clear();
  seen.etags.set(headers.etag, versions);
  return { etag: headers.etag, document };
}

/** Sends requests of changing kinds until stopped. */
export async function runClient(dispatcher, origin, seen, isOver) {
  const etags = new Map();
  while (!isOver()) {
    try {
      const path = pick(["/openapi/v2", "/openapi/v2", "/swagger.json", "/openapi/v3"]);
      const accept = path === "/openapi/v2" && Math.random() < 0.2 ? PROTOBUF : "application/json";
      const key = path + accept;
      const given = Math.random() < 0.5 ? etags.get(key) : undefined;
      const { etag, document } = await ask(dispatcher, new URL(path, origin), seen, { accept, etag: given });
      if (etag !== undefined) etags.set(key, etag);
      if (document?.paths !== undefined && path === "/openapi/v3") {
        const entry = pick(Object.values(document.paths));
        await ask(dispatcher, new URL(entry.serverRelativeURL, origin), seen);
      }
    } catch (error) {
      if (!isOver()) seen.complain(error instanceof Error ? error.message : String(error));
    }
  }
}
