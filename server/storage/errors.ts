/** A revision is older than the kept history. */
export class CompactedError extends Error {
  override readonly name = "CompactedError";
  constructor(
    readonly revision: number,
    readonly compacted: number,
  ) {
    super(
      `revision ${String(revision)} is older than the history that is kept, which begins after ${String(compacted)}`,
    );
  }
}

/** A revision has not been reached. */
export class FutureRevisionError extends Error {
  override readonly name = "FutureRevisionError";
  constructor(
    readonly revision: number,
    readonly latest: number,
  ) {
    super(`revision ${String(revision)} is ahead of the latest, ${String(latest)}`);
  }
}

/** There is no room for a commit, on the disk or within the limit of the storage. */
export class StorageFullError extends Error {
  override readonly name = "StorageFullError";
}

/** A commit holds more bytes than the storage takes at once. */
export class ValueTooLargeError extends Error {
  override readonly name = "ValueTooLargeError";
}

/** A key is longer than the storage takes, or empty. */
export class KeyError extends Error {
  override readonly name = "KeyError";
}

/** The storage is closed, or had to stop. */
export class StorageClosedError extends Error {
  override readonly name = "StorageClosedError";
  constructor(options?: ErrorOptions) {
    super("the storage is closed", options);
  }
}
