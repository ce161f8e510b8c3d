import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { copyReversed } from "../support/documents/reverse-keys.js";
import { REPOSITORY } from "../support/run-tool.js";
import { buildSite, siteOf, type Site } from "./support/build-site.js";

const SPEC = path.join(REPOSITORY, "spec-output", "extensions", "v1beta1.json");

let site: Site;
beforeAll(async () => {
  site = await buildSite(SPEC);
});

const different = (a: Site, b: Site): readonly string[] =>
  [...new Set([...a.files.keys(), ...b.files.keys()])].filter((name) => a.files.get(name) !== b.files.get(name)).sort();

/** The anchors of each page, in alphabetical order. */
const anchorsOf = ({ files }: Site): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...files].map(([name, text]) => [name, name.endsWith(".html") ? (text.match(/ id="[^"]*"/g) ?? []).sort() : []]),
  );

describe("the same document gives the same site", () => {
  test("with the same bytes on every run", async () => {
    expect(different(site, await buildSite(SPEC))).toEqual([]);
  });

  test("with the same addresses whatever the order of its keys, which is that of fields on a page", async () => {
    const document = { name: "extensions", file: SPEC, folder: path.dirname(SPEC) };
    const folder = mkdtempSync(path.join(tmpdir(), "groupversion-reversed-"));
    try {
      expect(anchorsOf(await buildSite(copyReversed(document, folder)))).toEqual(anchorsOf(site));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

test("a changed description changes only the pages that show it, their unfolding parts, and the index", async () => {
  const text = readFileSync(SPEC, "utf8");
  const document = JSON.parse(text) as {
    readonly definitions: Readonly<Record<string, { readonly properties: Record<string, { description: string }> }>>;
  };
  const field = document.definitions["v1.PodSpec"]?.properties["hostNetwork"];
  if (field === undefined) throw new Error("there is no such field");
  field.description = "Something else, unheardofly.";
  const changed = different(site, await buildSite(SPEC, {}, JSON.stringify(document)));
  expect(changed.filter((name) => !name.startsWith("search/"))).toEqual([
    "extensions/v1beta1/PodSpec.html",
    "extensions/v1beta1/PodSpec.md",
    "openapi.json",
    expect.stringMatching(/^pieces\/\w\w\.js$/),
  ]);
  expect(changed.some((name) => name.startsWith("search/"))).toBe(true);
});

test("anchors and addresses stay the same when other things are added or removed", async () => {
  const pets = (names: readonly string[]): Promise<Site> =>
    siteOf({
      paths: Object.fromEntries(
        names.map((name) => [`/${name}`, { get: { operationId: `get-${name}`, tags: ["pets"], responses: {} } }]),
      ),
      definitions: Object.fromEntries(
        names.map((name) => [name, { type: "object", properties: { [name]: { type: "string" }, "a.b c": {} } }]),
      ),
    });
  const [few, many] = await Promise.all([pets(["Cat", "Dog"]), pets(["Ant", "Cat", "Con", "Dog", "Dog Cat", "Eel"])]);
  const pagesOf = ({ files }: Site): string[] => [...files.keys()].filter((name) => name.endsWith(".html"));
  for (const name of pagesOf(few)) expect(pagesOf(many)).toContain(name);
  for (const name of ["definitions/Cat.html", "definitions/Dog.html"]) {
    const ids = (text: string | undefined): string[] => text?.match(/<tr id="[^"]*"/g) ?? [];
    expect(ids(few.files.get(name))).toHaveLength(2);
    expect(ids(many.files.get(name))).toEqual(ids(few.files.get(name)));
  }
});
