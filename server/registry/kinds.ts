import type { Kind, KindVersion } from "./kind.js";

/** The resources of a server. They may be added and removed while it runs. */
export class Kinds {
  readonly #kinds = new Map<string, Kind>();
  readonly #listeners = new Set<(kind: Kind, present: boolean) => void>();

  /** Adds a resource, or replaces the one with its group and plural. */
  add(kind: Kind): void {
    this.#kinds.set(`${kind.group}/${kind.plural}`, kind);
    for (const listener of this.#listeners) listener(kind, true);
  }

  remove(group: string, plural: string): void {
    const kind = this.#kinds.get(`${group}/${plural}`);
    if (kind === undefined) return;
    this.#kinds.delete(`${group}/${plural}`);
    for (const listener of this.#listeners) listener(kind, false);
  }

  get(group: string, plural: string): Kind | undefined {
    return this.#kinds.get(`${group}/${plural}`);
  }

  /** A resource in a version that is served. */
  find(group: string, version: string, plural: string): KindVersion | undefined {
    const found = this.get(group, plural)?.versions.get(version);
    return found?.version.served === true ? found : undefined;
  }

  /** A kind in a version that is served. */
  byKind(apiVersion: string, kind: string): KindVersion | undefined {
    for (const each of this.#kinds.values()) {
      if (each.kind !== kind) continue;
      for (const version of each.versions.values())
        if (version.apiVersion === apiVersion && version.version.served) return version;
    }
    return undefined;
  }

  all(): readonly Kind[] {
    return [...this.#kinds.values()];
  }

  /** Calls the listener with each resource that is added, replaced or removed. Returns a function that unsubscribes. */
  onChange(listener: (kind: Kind, present: boolean) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
