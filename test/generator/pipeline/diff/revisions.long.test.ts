import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { diff } from "../../../../generator/index.js";

const folder = mkdtempSync(path.join(tmpdir(), "groupversion-revisions-"));
const git = (...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.com", ...args], {
    cwd: folder,
    encoding: "utf8",
  });

const source = (fields: string): string => `/**
 * Pets.
 * @packageDocumentation
 * @groupVersion example.com/v1
 */
import type { ListMeta, ObjectMeta, TypeMeta } from "groupversion/api-types/meta/v1.js";

/**
 * A pet.
 * @resource pets
 */
export interface Pet extends TypeMeta {
  /** Metadata. */
  metadata?: ObjectMeta;
  /** What it is like. */
  spec: PetSpec;
}

/** Pets. */
export interface PetList extends TypeMeta {
  /** Metadata. */
  metadata?: ListMeta;
  /** The pets. */
  items: Pet[];
}

/** What a pet is like. */
export interface PetSpec {
${fields}
}
`;

const file = path.join(folder, "api-types", "example.com", "v1.ts");
const write = (fields: string): void => writeFileSync(file, source(fields));

beforeAll(() => {
  git("init", "-q");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    path.join(folder, "groupversion.config.json"),
    JSON.stringify({ profile: "kubernetes", document: { title: "Pets", version: "v1" }, crd: {} }),
  );
  write("  /** Its name. */\n  name: string;\n  /** Its color. */\n  color?: string;");
  git("add", "-A");
  git("commit", "-q", "-m", "one");
  write("  /** Its name. */\n  name: string;");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("each configured output of a revision is built and compared with the working tree, and the repository stays as it is", async () => {
  const before = [git("status", "--porcelain"), readFileSync(path.join(folder, ".git", "index")).toString("base64")];
  const { result, diagnostics } = await diff({ old: "HEAD" }, folder);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const found = result?.changes.map(({ id, level, old, new: now }) => [level, id, old?.file, now?.file]);
  expect(found).toEqual([
    ["breaking", "property-removed", "HEAD:crds/example.com_pets.yaml", "crds/example.com_pets.yaml"],
    ["breaking", "property-removed", "HEAD:spec-output/swagger.json", "spec-output/swagger.json"],
  ]);
  expect([git("status", "--porcelain"), readFileSync(path.join(folder, ".git", "index")).toString("base64")]).toEqual(
    before,
  );
});

test("a revision whose sources have errors says so", async () => {
  write("  /** Its name. */\n  name: Missing;");
  git("add", "-A");
  git("commit", "-q", "-m", "broken");
  write("  /** Its name. */\n  name: string;");
  const { result, diagnostics, failed } = await diff({ old: "HEAD" }, folder);
  expect(result).toBeUndefined();
  expect(failed).toBe("side");
  expect(diagnostics.at(-1)).toMatchObject({ code: "GV6231" });
  expect(diagnostics.length).toBeGreaterThan(1);
});
