import { metadataOf, objectKey } from "./object-metadata.js";

/** Returns the values under which an object can be looked up. */
export type Indexer<T> = (object: T) => readonly string[];

/** The last known state of objects, read without a request to the server. Do not modify the returned objects. */
export interface ObjectStore<T, Index extends string = "namespace"> {
  readonly size: number;
  /** The object of a name; pass the namespace for kinds that have one. */
  get(name: string, namespace?: string): T | undefined;
  list(): T[];
  /** The objects that have a value in an index. Every store has the index `namespace`. */
  byIndex(index: Index | "namespace", value: string): T[];
  /** All values of an index. */
  indexValues(index: Index | "namespace"): string[];
}

/** The store behind an informer. */
export class IndexedStore<T, Index extends string> implements ObjectStore<T, Index> {
  private readonly objects = new Map<string, T>();
  private readonly indexers: ReadonlyMap<string, Indexer<T>>;
  private readonly indexes = new Map<string, Map<string, Map<string, T>>>();

  constructor(indexers: Readonly<Record<Index, Indexer<T>>> | undefined) {
    const own = Object.entries<Indexer<T>>(indexers ?? {});
    this.indexers = new Map([["namespace", byNamespace], ...own]);
    for (const index of this.indexers.keys()) this.indexes.set(index, new Map());
  }

  get size(): number {
    return this.objects.size;
  }

  get(name: string, namespace?: string): T | undefined {
    return this.objects.get(objectKey({ metadata: { name, namespace } }));
  }

  list(): T[] {
    return [...this.objects.values()];
  }

  byIndex(index: Index | "namespace", value: string): T[] {
    return [...(this.index(index).get(value)?.values() ?? [])];
  }

  indexValues(index: Index | "namespace"): string[] {
    return [...this.index(index).keys()];
  }

  /** Returns the previous object. */
  set(object: T): T | undefined {
    const key = objectKey(object);
    const before = this.take(key);
    this.objects.set(key, object);
    for (const [name, indexer] of this.indexers) {
      const index = this.index(name);
      for (const value of indexer(object)) {
        const found = index.get(value) ?? new Map<string, T>();
        index.set(value, found.set(key, object));
      }
    }
    return before;
  }

  /** Returns the removed object. */
  delete(object: T): T | undefined {
    return this.take(objectKey(object));
  }

  private take(key: string): T | undefined {
    const object = this.objects.get(key);
    if (object === undefined) return undefined;
    this.objects.delete(key);
    for (const index of this.indexes.values()) {
      // Not by calling the indexer: if someone modified the object, its result may differ by now.
      for (const [value, objects] of index) {
        if (objects.delete(key) && objects.size === 0) index.delete(value);
      }
    }
    return object;
  }

  private index(name: string): Map<string, Map<string, T>> {
    const index = this.indexes.get(name);
    if (index === undefined) throw new TypeError(`the store has no index "${name}"`);
    return index;
  }
}

function byNamespace(object: unknown): readonly string[] {
  const { namespace } = metadataOf(object);
  return namespace === undefined ? [] : [namespace];
}
