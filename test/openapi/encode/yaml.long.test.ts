/** Real documents written as YAML and parsed by an independent library. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { encodeYaml } from "../../../openapi/encode/encode-yaml.js";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { noteAbsentDocuments, ownDocuments, rotatedDocuments } from "../../support/documents/corpus-documents.js";

noteAbsentDocuments();

test.each([...ownDocuments, ...rotatedDocuments()])("$name survives the round trip", async ({ file, folder }) => {
  const { documents } = await loadDocument(file, { cwd: folder });
  const value = documents?.root.value;
  const text = Buffer.from(encodeYaml(value as object)).toString();
  const read: unknown = parse(text, { maxAliasCount: -1 });
  expect(JSON.stringify(read)).toBe(JSON.stringify(value));
});
