import path from "node:path";
import { pathToFileURL } from "node:url";
import SwaggerParser from "@apidevtools/swagger-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { SpecGenerator } from "../generator/pipeline/generate-spec.js";
import { resolveConfig } from "../generator/config/resolve-config.js";
import { kubernetes15 } from "../generator/publish/profiles/kubernetes/kubernetes-1.5.js";
import type { Profile } from "../generator/publish/profiles/profile.js";
import type { Document } from "../openapi/types/swagger-2.js";
import { REPOSITORY } from "./support/run-tool.js";

interface Departure {
  readonly name: string;
  readonly found: (document: Document) => number;
  readonly profile?: (base: Profile) => Profile;
}

const list = pathToFileURL(path.join(REPOSITORY, "scripts", "reference", "departures.mjs")).href;
const { departures } = (await import(list)) as { readonly departures: readonly Departure[] };
const avoidable = departures.filter((departure) => departure.profile !== undefined);

/** Kubernetes 1.5 under the exact profile, with each option that avoids a departure, and with all of them. */
const profiles = new Map<string, Profile>([
  ["as published", kubernetes15],
  ...avoidable.map(({ name, profile }) => [name, profile?.(kubernetes15) ?? kubernetes15] as const),
  ["all", avoidable.reduce((base, { profile }) => profile?.(base) ?? base, kubernetes15)],
]);

const documents = new Map<string, Document>();
beforeAll(() => {
  const sources = ["api-types/**/*.ts", "!api-types/{federation,kubeadm,kops,workloads}/**"];
  const { apis } = resolveConfig({ sources }, REPOSITORY);
  const outputs = [...profiles].map(([name, profile]) => {
    const folder = path.join(REPOSITORY, "nothing-is-written", encodeURIComponent(name));
    return { profile, dialect: "2.0" as const, folder, shown: name, merged: "swagger.json" };
  });
  const { files, diagnostics } = new SpecGenerator(
    REPOSITORY,
    apis.map((api) => ({ ...api, outputs })),
  ).generate();
  // The merge annotations of api-types/ are for the profile kubernetes-1.5-extended.
  expect(diagnostics.filter(({ code }) => code !== "GV1015")).toEqual([]);
  for (const { folder, shown, merged } of outputs) {
    const text = files.find((file) => file.path === path.join(folder, merged))?.text;
    documents.set(shown, JSON.parse(text ?? "") as Document);
  }
});

const documentOf = (name: string): Document => documents.get(name) ?? expect.fail(`no document ${name}`);

/** The parts of a document that a departure does not affect. */
const outline = (document: Document): unknown => ({
  paths: Object.entries(document.paths).map(([name, item]) => [name, Object.keys(item)]),
  definitions: Object.entries(document.definitions ?? {}).map(([name, schema]) => [
    name,
    Object.keys(schema.properties ?? {}),
  ]),
});

describe("departures from Swagger 2.0", () => {
  test.each(departures)("$name: occurs in Kubernetes' own structure", ({ found }) => {
    expect(found(documentOf("as published"))).toBeGreaterThan(0);
  });

  test.each(avoidable)("$name: the option removes the departure and changes nothing else", ({ name, found }) => {
    expect(found(documentOf(name))).toBe(0);
    expect(outline(documentOf(name))).toEqual(outline(documentOf("as published")));
  });

  test("with all options together, the document is valid", async () => {
    const strict = documentOf("all");
    expect(avoidable.map(({ found }) => found(strict))).toEqual(avoidable.map(() => 0));
    await expect(SwaggerParser.validate(structuredClone(strict) as never)).resolves.toBeDefined();
  });
});
