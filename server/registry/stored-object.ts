import type { StoredValue } from "../storage/storage.js";
import type { KubeObject } from "../machinery/meta/object-meta.js";
import { applyDefaults } from "../machinery/schema/apply-defaults.js";
import { prune } from "../machinery/schema/prune.js";
import { convertObject } from "./convert-object.js";
import { encodeObject } from "./encode-object.js";
import type { KindVersion } from "./kind.js";

/** Objects by their stored bytes, so that all watchers of an event share one. */
const known = new WeakMap<Uint8Array, StoredObject>();

/** An object as it is stored. It is decoded, and encoded for a version, when somebody asks, and once. */
export class StoredObject {
  readonly key: string;
  /** Its resource version. */
  readonly revision: number;
  readonly #version: KindVersion;
  readonly #bytes: Uint8Array;
  #json = new Map<KindVersion, Buffer>();
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
    const object = JSON.parse(this.#buffer.toString()) as KubeObject;
    if (this.revision > 0) object.metadata.resourceVersion = String(this.revision);
    const converted = convertObject(object, version);
    if (this.#isOld(version)) {
      prune(version.type, converted);
      applyDefaults(version.type, converted);
      kind.strategy.defaults?.(converted);
    }
    return converted;
  }

  /** Its JSON in a version, without a line break. */
  json(version: KindVersion): Buffer {
    const made = this.#json.get(version);
    if (made !== undefined) return made;
    const json = this.#encode(version);
    this.#json.set(version, json);
    return json;
  }

  get #buffer(): Buffer {
    return Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length);
  }

  #isOld({ kind }: KindVersion): boolean {
    return this.revision <= kind.since;
  }

  #encode(version: KindVersion): Buffer {
    const { head } = this.#version;
    const bytes = this.#buffer;
    const start = Buffer.from(version.head + (this.revision > 0 ? `"resourceVersion":"${this.revision}",` : ""));
    const converts = version !== this.#version && version.kind.strategy.convert !== undefined;
    const own = Buffer.byteLength(head);
    if (!converts && !this.#isOld(version) && bytes.subarray(0, own).toString() === head)
      return Buffer.concat([start, bytes.subarray(own)]);
    const plain = encodeObject(version, this.decode(version));
    return Buffer.concat([start, plain.subarray(Buffer.byteLength(version.head))]);
  }
}
