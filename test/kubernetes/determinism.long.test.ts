import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ProjectCopy } from "./support/project-copy.js";
import { project } from "./support/project.js";

const texts = (folder: string, files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));

describe("generating in two places, time zones and locales", () => {
  let plain: ProjectCopy;
  let odd: ProjectCopy;
  beforeAll(() => {
    plain = new ProjectCopy("a");
    odd = new ProjectCopy("a much longer place", "ünïcode", "project");
  });
  afterAll(() => {
    plain.remove();
    odd.remove();
  });

  it("gives the committed bytes in both", () => {
    // The second copy has other modification times, and its folders may list files in another order.
    for (const file of odd.files("api-types")) utimesSync(path.join(odd.folder, file), 1, 1);
    expect(plain.run(["spec", "--quiet"], { TZ: "UTC", LANG: "C", LC_ALL: "C" })).toEqual({ status: 0, output: "" });
    const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" };
    expect(odd.run(["spec", "--quiet"], elsewhere)).toEqual({ status: 0, output: "" });
    const files = plain.files("spec-output");
    expect(files.length).toBeGreaterThan(60);
    expect(odd.files("spec-output")).toEqual(files);
    const given = texts(plain.folder, files);
    expect(texts(odd.folder, files)).toEqual(given);
    const committed = readdirSync(project.path("spec-output"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(project.root, path.join(entry.parentPath, entry.name)))
      // Definitions are no part of `spec`; `files.test.ts` compares them.
      .filter((file) => !file.split(path.sep).includes("crds"))
      .sort();
    expect(committed).toEqual(files);
    expect(texts(project.root, files)).toEqual(given);
  });

  it("contains no absolute path, and the same line endings everywhere", () => {
    for (const [file, text] of Object.entries(texts(plain.folder, plain.files("spec-output")))) {
      expect(text.includes(plain.folder), file).toBe(false);
      expect(text.includes("\r"), file).toBe(false);
      expect(text.endsWith("\n") && !text.endsWith("\n\n"), file).toBe(true);
    }
  });

  it("--check accepts committed output and rejects edited output", () => {
    const forget = () => {
      rmSync(path.join(plain.folder, ".groupversion"), { recursive: true, force: true });
    };
    rmSync(path.join(plain.folder, "spec-output"), { recursive: true, force: true });
    cpSync(project.path("spec-output"), path.join(plain.folder, "spec-output"), { recursive: true });
    forget();
    expect(plain.run(["spec", "--check", "--quiet"])).toEqual({ status: 0, output: "" });
    appendFileSync(path.join(plain.folder, "spec-output", "version.json"), " ");
    forget();
    const stale = plain.run(["spec", "--check", "--quiet"]);
    expect(stale.status).toBe(1);
    expect(stale.output).toContain("spec-output/version.json is out of date");
    expect(stale.output.match(/is out of date/g)).toHaveLength(1);
  });
});
