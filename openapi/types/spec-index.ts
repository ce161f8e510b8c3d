/** Name of the index in a folder of documents that `groupversion build` writes. */
export const INDEX_FILE = "index.json";

/** What a folder of documents holds. Servers read it, and so does the next run, which removes stale files. */
export interface SpecIndex {
  /** File of the merged document. */
  readonly merged: string;
  readonly documents: readonly {
    readonly file: string;
    readonly root: string;
    readonly kind: "groupVersion" | "group" | "other";
  }[];
}
