import type { StoredValue } from "../storage/storage.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { applyDefaults } from "../machinery/schema/apply-defaults.js";
import { prune } from "../machinery/schema/prune.js";
import { convertObject } from "./convert-object.js";
import { decodeStored, encodeObject } from "./encode-object.js";
import type { KindVersion } from "./kind.js";

/** Objects by their stored bytes, so that all watchers of an event share one. */
const known = new WeakMap<Uint8Array, StoredObject>();

/** The head of a version with a revision, and the stored bytes after their head, which are not copied. */
function withRevision({ head }: KindVersion, revision: number, bytes: Buffer, from: number): readonly Buffer[] {
  const version = revision > 0 ? `"resourceVersion":"${revision}",` : "";
  return [Buffer.from(head + version), bytes.subarray(from)];
}

/** An object as it is stored. It is decoded, and encoded for a version, when somebody asks, and once. */
export class StoredObject {
  readonly key: string;
  /** Its resource version. */
  readonly revision: number;
  readonly #version: KindVersion;
  readonly #bytes: Uint8Array;
  /** The form that was asked for last. Nearly all readers ask for one version. */
  #json: Buffer | undefined;
  #jsonVersion: KindVersion | undefined;
  #object: KubeObject | undefined;

  private constructor(version: KindVersion, { key, value, revision }: StoredValue, at: number) {
    this.#version = version;
    this.#bytes = value;
    this.key = key;
    this.revision = at === 0 ? revision : at;
  }

  /**
   * @param stored - the version that objects are stored in
   * @param at - shown as its resource version instead of its own: of a deletion, the revision that deleted it
   */
  static of(stored: KindVersion, value: StoredValue, at = 0): StoredObject {
    if (at !== 0) return new StoredObject(stored, value, at);
    const present = known.get(value.value);
    if (present?.revision === value.revision && present.#version === stored) return present;
    const object = new StoredObject(stored, value, 0);
    known.set(value.value, object);
    return object;
  }

  /** An object that only its caller uses, as one of a list: nothing keeps what is made of it. */
  static once(stored: KindVersion, value: StoredValue): StoredObject {
    return new StoredObject(stored, value, 0);
  }

  /**
   * An object that is not stored, for the answer of a dry run.
   *
   * @param value - its revision is that of the stored object; 0: there is none
   */
  static unsaved(stored: KindVersion, value: StoredValue): StoredObject {
    return new StoredObject(stored, value, 0);
  }

  /** The object in its stored version, shared by all readers: do not change it. */
  get object(): KubeObject {
    return (this.#object ??= this.decode(this.#version));
  }

  /** The object in a version, for this caller alone. */
  decode(version: KindVersion): KubeObject {
    const { kind } = version;
    const object = decodeStored(this.#buffer);
    if (this.revision > 0) object.metadata.resourceVersion = String(this.revision);
    const converted = convertObject(object, version);
    if (this.#isOld(version)) {
      prune(version.type, converted);
      applyDefaults(version.type, converted);
      kind.strategy.defaults?.(converted);
    }
    return converted;
  }

  /** Its JSON in a version, on one line. */
  json(version: KindVersion): Buffer {
    if (this.#json === undefined || this.#jsonVersion !== version) {
      this.#json = Buffer.concat(this.jsonParts(version));
      this.#jsonVersion = version;
    }
    return this.#json;
  }

  /** The same JSON in consecutive parts, for callers that copy them anyway. */
  jsonParts(version: KindVersion): readonly Buffer[] {
    const { headBytes: head } = this.#version;
    const bytes = this.#buffer;
    if (
      version === this.#version &&
      !this.#isOld(version) &&
      bytes.length >= head.length &&
      bytes.compare(head, 0, head.length, 0, head.length) === 0
    )
      return withRevision(version, this.revision, bytes, head.length);
    const plain = Buffer.from(encodeObject(version, this.decode(version)));
    return withRevision(version, this.revision, plain, version.headBytes.length);
  }

  get #buffer(): Buffer {
    const bytes = this.#bytes;
    return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  }

  #isOld({ kind }: KindVersion): boolean {
    return this.revision <= kind.since;
  }
}
