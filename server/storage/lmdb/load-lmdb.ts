import type * as Lmdb from "lmdb";

/** @throws LmdbMissingError where the package is not installed */
export async function loadLmdb(): Promise<typeof Lmdb> {
  try {
    return await import("lmdb");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")
      throw new LmdbMissingError();
    throw error;
  }
}

/** The package `lmdb` is not installed. */
export class LmdbMissingError extends Error {
  override readonly name = "LmdbMissingError";
  constructor() {
    super("storing data in a folder needs the package lmdb. Install it: npm install lmdb");
  }
}
