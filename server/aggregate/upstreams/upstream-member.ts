import { createHash } from "node:crypto";
import type { Problem } from "../../../openapi/read/sources/location.js";
import { Connection } from "./connection.js";
import { fetchV3, type HeldV3 } from "./fetch-v3.js";
import type { MemberLimits } from "./member-limits.js";
import type { V3Documents } from "../members/member-part.js";
import { parseBounded } from "../../../openapi/read/json/parse-bounded.js";
import type { Upstream } from "./upstream.js";

/** Paths where servers have their document. Servers before 1.10 only have the latter. */
const PATHS = ["openapi/v2", "swagger.json"];

/** The result of polling a member. */
export type Round =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "changed";
      /** Absent if unchanged. */
      readonly document?: { readonly value: unknown };
      readonly v3: V3Documents;
      /** Why the previous OpenAPI 3.0 documents were kept. */
      readonly problem?: string;
    }
  | ({ readonly kind: "failed" } & Problem);

/** A document that was accepted or refused. */
interface Seen {
  readonly etag: string | undefined;
  readonly hash: string;
  /** Why it was refused. */
  readonly problem: string | undefined;
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64");

/** A member on another server: its last document, and how to fetch the next. */
export class UpstreamMember {
  readonly #upstream: Upstream;
  readonly #limits: MemberLimits;
  readonly #connection: Connection;
  #seen: Seen | undefined;
  #v3: HeldV3 = { etag: undefined, documents: new Map() };
  #served: V3Documents = new Map();
  #v3Problem: string | undefined;

  constructor(upstream: Upstream, limits: MemberLimits) {
    this.#upstream = upstream;
    this.#limits = limits;
    this.#connection = new Connection(upstream, limits);
  }

  /** How often to poll it. */
  get interval(): number | undefined {
    return this.#upstream.interval;
  }

  close(): Promise<void> {
    return this.#connection.close();
  }

  /** Records that the last document could not be used, so that the same one is not tried again. */
  refuse(problem: string): void {
    if (this.#seen !== undefined) this.#seen = { ...this.#seen, problem };
  }

  /** Fetches the member's current documents. */
  async ask(): Promise<Round> {
    const document = await this.#askV2();
    if ("kind" in document) return document;
    const before = { v3: this.#v3, problem: this.#v3Problem };
    const v3 = await this.#askV3();
    const changed = before.v3.documents !== this.#v3.documents || before.problem !== v3.problem;
    if (document.value === undefined && !changed) return { kind: "unchanged" };
    return {
      kind: "changed",
      v3: this.#served,
      ...(document.value !== undefined && { document: document.value }),
      ...(v3.problem !== undefined && { problem: v3.problem }),
    };
  }

  /** The document if it has changed. */
  async #askV2(): Promise<{ readonly value: { readonly value: unknown } | undefined } | (Round & { kind: "failed" })> {
    for (const path of PATHS) {
      const fetched = await this.#connection.get(path, this.#seen?.etag);
      if (fetched.kind === "failed") return { kind: "failed", problem: `/${path}: ${fetched.problem}` };
      if (fetched.kind === "absent") continue;
      const hash = fetched.kind === "document" ? hashOf(fetched.bytes) : this.#seen?.hash;
      if (fetched.kind === "unchanged" || hash === this.#seen?.hash) {
        if (fetched.kind === "document" && this.#seen !== undefined) this.#seen = { ...this.#seen, etag: fetched.etag };
        const problem = this.#seen?.problem;
        return problem === undefined ? { value: undefined } : { kind: "failed", problem };
      }
      const parsed = parseBounded(fetched.bytes, this.#limits.values);
      const problem = "problem" in parsed ? `/${path}: ${parsed.problem}` : undefined;
      this.#seen = { etag: fetched.etag, hash: hash ?? "", problem };
      return "problem" in parsed ? { kind: "failed", problem: problem ?? "" } : { value: parsed };
    }
    return { kind: "failed", problem: "it has neither /openapi/v2 nor /swagger.json" };
  }

  async #askV3(): Promise<{ readonly problem: string | undefined }> {
    const { owns } = this.#upstream;
    const found = await fetchV3(this.#v3, { connection: this.#connection, owned: owns, limits: this.#limits });
    this.#v3Problem = "problem" in found ? found.problem : undefined;
    if (!("problem" in found) && found !== this.#v3) {
      if (found.documents !== this.#v3.documents)
        this.#served = new Map([...found.documents].map(([key, { document }]) => [key, document]));
      this.#v3 = found;
    }
    return { problem: this.#v3Problem };
  }
}
