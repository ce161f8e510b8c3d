import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { generateCrds } from "../../../../generator/index.js";
import { REPOSITORY } from "../../../support/run-tool.js";

const SOURCES = path.join(import.meta.dirname, "controller-gen");
const EXPECTED = path.join(REPOSITORY, "..", "shared", "controller-gen");

/** What the sources say in words of their own, and the annotation that names the tool. */
const WORDS = new Set(["description", "deprecationWarning", "annotations"]);

/** Fields of the expected manifests that differ on purpose, with the reason. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  jobTemplate:
    "The template of a pod has 700 kB of fields that Kubernetes declares, and that no source of ours repeats.",
};

/** Manifests that the tool refuses to write, with the sources and the reason. */
const REFUSED: Readonly<Record<string, { readonly sources: string; readonly code: string; readonly reason: string }>> =
  {
    "testdata._cronjobs.yaml": {
      sources: "_nogroup/*.ts",
      code: "GV3060",
      reason: "A kind without a group. Its name, `cronjobs.`, is one that no server accepts, so the kind is refused.",
    },
  };

/** A manifest without words and what is left out. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => LEFT_OUT[String(item)] === undefined).map(comparable);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => LEFT_OUT[key] === undefined && !(WORDS.has(key) && !isSchema(child)))
      .map(([key, child]: [string, unknown]) => [key, comparable(child)]),
  );
}

/** Whether a value describes a field that is called like a keyword. */
const isSchema = (value: unknown): boolean => typeof value === "object" && value !== null && "type" in value;

const parse = (text: string): readonly unknown[] =>
  parseAllDocuments(text).map((document) => comparable(document.toJS()));

const here = existsSync(EXPECTED) ? describe : describe.skip;

const manifestOf = (name: string): string => `testdata.kubebuilder.io_${name}.yaml`;

here("types of controller-gen's tests, in words of our own (needs ../shared)", () => {
  const written = readdirSync(SOURCES).filter((name) => !name.startsWith("_"));

  test.each(written)("%s give the manifest that controller-gen writes", async (name) => {
    const config = { sources: [`${name}/*.ts`], crd: { floats: "allow" as const } };
    const { stream, diagnostics } = await generateCrds(config, SOURCES);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const file = path.join(EXPECTED, manifestOf(name));
    expect(parse(stream)).toEqual(parse(readFileSync(file, "utf8")));
  });

  test("all manifests that controller-gen writes have a case here, or a reason why they are refused", () => {
    const covered = [...written.map(manifestOf), ...Object.keys(REFUSED)];
    const expected = readdirSync(EXPECTED).filter((name) => name.endsWith(".yaml"));
    expect(covered.sort()).toEqual(expected.sort());
  });

  test.each(Object.entries(REFUSED))("%s is refused", async (_, { sources, code }) => {
    const { diagnostics } = await generateCrds({ sources: [sources], crd: {} }, SOURCES);
    expect(diagnostics.map((found) => found.code)).toEqual([code]);
  });
});
