import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The OpenAPI 3 documents in a folder and those below, sorted. */
export function documentFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:json|ya?ml)$/i.test(name))
    .map((name) => path.join(folder, name))
    .filter((file) => /^\s*(?:\{\s*)?"?openapi"?\s*:/m.test(readFileSync(file, "utf8")))
    .sort();
}
