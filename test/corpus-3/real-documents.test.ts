import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { REPOSITORY } from "../support/run-tool.js";

const load = (name: string): Promise<unknown> =>
  import(pathToFileURL(path.join(REPOSITORY, "scripts", "real-documents", name)).href);

const read = (...names: readonly string[]): string => readFileSync(path.join(REPOSITORY, ...names), "utf8");

test("the page of real documents is made from the figures that are kept beside its script", async (context) => {
  const { listDocuments } = (await load("list-documents.mjs")) as { listDocuments: (root: string) => unknown };
  const { realDocumentsPage } = (await load("page.mjs")) as {
    realDocumentsPage: (listed: unknown, figures: unknown) => Promise<string>;
  };
  const listed = listDocuments(REPOSITORY);
  if (listed === undefined) context.skip("needs ../shared");
  const figures: unknown = JSON.parse(read("scripts", "real-documents", "figures.json"));
  expect(read("docs", "real-documents.md")).toBe(await realDocumentsPage(listed, figures));
});
