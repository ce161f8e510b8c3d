import { isLaterVersion, metadataOf, objectKey } from "./object-metadata.js";
import type { WatchEvent } from "./watch-options.js";

/** The objects that a watch has returned so far. Prevents duplicates and turns a new list into differences. */
export class KnownObjects<T> {
  private objects = new Map<string, T>();
  /** Whether these are all existing objects; false if the watch started at a version chosen by the caller. */
  private complete: boolean;

  constructor(objects: Iterable<T> | undefined) {
    this.complete = objects !== undefined;
    for (const object of objects ?? []) this.objects.set(objectKey(object), object);
  }

  /** Applies a change that the server reports. Returns the resulting events. */
  accept(event: WatchEvent<T>): readonly WatchEvent<T>[] {
    const { object } = event;
    const key = objectKey(object);
    const known = this.objects.get(key);
    if (event.type === "DELETED") {
      const alreadyGone = known === undefined ? this.complete : isAnother(known, object);
      if (alreadyGone) return [];
      this.objects.delete(key);
      return [event];
    }
    if (known !== undefined && !isAnother(known, object) && !isLater(object, known)) return [];
    this.objects.set(key, object);
    if (known !== undefined && isAnother(known, object)) return recreated(known, object);
    const added = known === undefined && (this.complete || event.type === "ADDED");
    return [{ type: added ? "ADDED" : "MODIFIED", object }];
  }

  /** Replaces the objects with a complete list. Returns the differences as events. */
  replace(objects: readonly T[]): readonly WatchEvent<T>[] {
    const before = this.objects;
    this.objects = new Map(objects.map((object) => [objectKey(object), object]));
    this.complete = true;
    const events: WatchEvent<T>[] = [];
    for (const [key, object] of before) {
      if (!this.objects.has(key)) events.push({ type: "DELETED", object });
    }
    for (const [key, object] of this.objects) {
      const known = before.get(key);
      if (known === undefined) events.push({ type: "ADDED", object });
      else if (isAnother(known, object)) events.push(...recreated(known, object));
      else if (versionOf(known) !== versionOf(object)) events.push({ type: "MODIFIED", object });
    }
    return events;
  }
}

function recreated<T>(before: T, after: T): readonly WatchEvent<T>[] {
  return [
    { type: "DELETED", object: before },
    { type: "ADDED", object: after },
  ];
}

/** Whether two objects of the same name are different ones: the first was deleted before the second was created. */
function isAnother(known: unknown, object: unknown): boolean {
  const before = metadataOf(known).uid;
  const after = metadataOf(object).uid;
  return before !== undefined && after !== undefined && before !== after;
}

function isLater(object: unknown, known: unknown): boolean {
  return isLaterVersion(versionOf(object), versionOf(known));
}

function versionOf(object: unknown): string {
  return metadataOf(object).resourceVersion ?? "";
}
