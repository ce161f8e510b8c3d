/** Checks converted documents, references included, with an independent validator of OpenAPI 3.0. */
import SwaggerParser from "@apidevtools/swagger-parser";
import { expect, test } from "vitest";
import { loadDocument } from "../../../openapi/read/load-document.js";
import type { Document } from "../../../generator/index.js";
import { partitionV3 } from "../../../openapi/convert/partition/partition-v3.js";
import { toOpenApiV3 } from "../../../openapi/convert/to-openapi-v3.js";
import { foreignDocuments, type CorpusDocument } from "../../support/documents/corpus-documents.js";

/** Expected findings of the validator, for documents that are already invalid in 2.0. */
const WRONG_ALREADY: Readonly<Record<string, string>> = {
  "autorest-body-complex": "Error opening file",
  "aws-apigw": "/info must have required property 'version'",
  grafana: 'Missing $ref pointer "#/components/responses/Accepted"',
  portainer: "/info/license must have required property 'name'",
  tekton: 'Missing $ref pointer "#/components/schemas/v1.LocalObjectReference"',
};

interface Failure {
  readonly message: string;
  readonly details?: readonly { readonly instancePath: string; readonly message: string }[];
}

/** Why a document is invalid; empty if it is valid. */
async function problemOf(document: object): Promise<string | undefined> {
  // The validator resolves references in place, so it gets a copy.
  const copy = JSON.parse(JSON.stringify(document)) as Parameters<typeof SwaggerParser.validate>[0];
  try {
    await SwaggerParser.validate(copy);
    return undefined;
  } catch (error) {
    const { message, details } = error as Failure;
    const [first] = details ?? [];
    return first === undefined ? message : `${first.instancePath} ${first.message}`;
  }
}

/** Bundles a document into one file, with all references inside of it. */
async function read({ file, folder }: CorpusDocument): Promise<Document> {
  if (folder !== file && !folder.includes("spec-output"))
    try {
      return (await SwaggerParser.bundle(file)) as unknown as Document;
    } catch {
      // References to examples that a project did not publish stay.
    }
  const { documents } = await loadDocument(file, { cwd: folder });
  if (documents === undefined) throw new Error(`${file} is not read`);
  return documents.root.value as unknown as Document;
}

/** How many parts to validate of a document that has many. */
const PARTS = 4;

const validated = async (document: CorpusDocument): Promise<void> => {
  const given = await read(document);
  const before = JSON.stringify(given);
  const converted = toOpenApiV3(given);
  expect(JSON.stringify(given), "the document is not changed").toBe(before);
  const problem = await problemOf(converted);
  const wrong = WRONG_ALREADY[document.name];
  if (wrong !== undefined) {
    expect(problem).toContain(wrong);
    expect(await problemOf(given), "it is wrong in 2.0, too").toBeDefined();
    return;
  }
  expect(problem).toBeUndefined();
  const parts = [...partitionV3(given)];
  for (const [key, part] of parts.slice(-PARTS)) expect(await problemOf(part), key).toBeUndefined();
};

/** Registers tests that converted documents are valid OpenAPI 3.0. */
export function checkDocuments(documents: readonly CorpusDocument[]): void {
  test.each(documents)("$name", validated);
}

/** Registers a test that every expected finding belongs to an existing document. */
export function checkExceptions(): void {
  test.skipIf(foreignDocuments.length === 0)(
    "the exceptions are about documents that are there (needs ../shared)",
    () => {
      const names = new Set(foreignDocuments.map(({ name }) => name));
      expect(Object.keys(WRONG_ALREADY).filter((name) => !names.has(name))).toEqual([]);
    },
  );
}
