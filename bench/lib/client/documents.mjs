import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { multiplyDocument } from "./multiply-document.mjs";
import { readDocument } from "../operations.mjs";

const NINE_MEGABYTES = 9_000_000;

/**
 * The documents to generate clients from, smallest first: our own v1.5; upstream's 1.36 if ../shared exists; and v1.5 with
 * renamed copies of itself, 9 MB long.
 */
export function findDocuments({ root, temporary }) {
  const own = path.join(root, "spec-output", "swagger.json");
  const newest = path.join(root, "..", "shared", "specs", "kubernetes", "v1.36-dev.json");
  const multiplied = path.join(temporary, "nine-megabytes.json");
  writeFileSync(multiplied, multiplyDocument(readDocument(own), NINE_MEGABYTES));
  const documents = [{ name: "1.5", file: own }];
  if (existsSync(newest)) documents.push({ name: "1.36", file: newest });
  else console.log("client: measures of the 1.36 document are skipped: ../shared is absent");
  documents.push({ name: "9 MB", file: multiplied });
  return documents;
}
