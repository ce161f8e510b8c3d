import { describe, expect, test } from "vitest";
import type { ClientModel, Type } from "../../../../generator/codegen/client-model/client-model.js";
import { contentKind } from "../../../../generator/codegen/client-model/model/media-type.js";
import {
  referencedTypes,
  typesOfOperation,
} from "../../../../generator/codegen/client-model/types/referenced-types.js";
import type { CorpusDocument } from "../../../support/documents/corpus-documents.js";
import { countCodes } from "../../../support/packages/generate-package.js";
import { modelOfFile } from "../../../support/documents/model-of.js";
import { expectations } from "./corpus-expectations.js";

const PATIENCE = 60_000;

const parts = (type: Type): readonly Type[] => (type.kind === "allOf" ? type.parts : []);

/** Checks the invariants of every model. */
function checkInvariants(model: ClientModel): void {
  const ids = model.types.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  const known = new Set(ids);
  const operations = model.groups.flatMap((group) => group.operations);
  const mentioned = [
    ...model.types.flatMap(({ type, discriminator }) => [
      ...referencedTypes(type),
      ...(discriminator?.variants.map(({ id }) => id) ?? []),
    ]),
    ...operations.flatMap((each) => [
      ...typesOfOperation(each),
      ...(each.kubernetes?.object === undefined ? [] : [each.kubernetes.object]),
    ]),
  ];
  expect(mentioned.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(operations.map(({ id }) => id)).size).toBe(operations.length);
  const groups = model.groups.map(({ id }) => id);
  expect(groups).toEqual([...new Set(groups)].sort());
  for (const type of model.types.flatMap(({ type: each }) => parts(each)))
    expect(["reference", "object"]).toContain(type.kind);
  for (const { path: template, parameters, body, responses } of operations) {
    const inPath = parameters.filter((each) => each.in === "path").map(({ name }) => `{${name}}`);
    expect(inPath).toEqual([...new Set(template.match(/\{[^{}]+\}/g) ?? [])]);
    expect(body?.contents).not.toEqual([]);
    for (const { mediaType, kind } of [...(body?.contents ?? []), ...responses.flatMap(({ contents }) => contents)])
      expect(kind).toBe(contentKind(mediaType));
  }
}

/** Registers tests for the client models of documents. */
export function checkModels(documents: readonly CorpusDocument[]): void {
  describe.each(documents)("$name", ({ name, file }) => {
    test(
      "has the expected operations and types, and every fault is reported",
      async () => {
        const { model, diagnostics } = await modelOfFile(file);
        checkInvariants(model);
        const operations = model.groups.reduce((sum, group) => sum + group.operations.length, 0);
        expect({ operations, types: model.types.length, diagnostics: countCodes(diagnostics) }).toEqual(
          expectations[name],
        );
        for (const { message } of diagnostics) expect(message).toMatch(/^#\//);
        // JSON-safe: a round trip through a file loses nothing.
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      },
      PATIENCE,
    );
  });
}
