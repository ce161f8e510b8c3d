import { describe, expect, it } from "vitest";
import { dumpYaml, loadAllYaml, loadYaml } from "../../../templates/typescript/runtime/kubernetes/yaml.js";

describe("reading YAML", () => {
  it("returns the object of a text, in YAML or JSON", async () => {
    const pod = { apiVersion: "v1", kind: "Pod", metadata: { name: "web-0", labels: { app: "web" } } };
    expect(
      await loadYaml("\uFEFF---\napiVersion: v1\nkind: Pod\nmetadata: {name: web-0, labels: {app: web}}\n"),
    ).toEqual(pod);
    expect(await loadYaml(JSON.stringify(pod))).toEqual(pod);
  });

  it("returns every document, without the empty ones", async () => {
    const text = "a: 1\n---\n# nothing\n---\n---\nb: 2\n...\n---\nc: 3\n";
    expect(await loadAllYaml(text)).toEqual([{ a: 1 }, { b: 2 }, { c: 3 }]);
    expect(await loadAllYaml("")).toEqual([]);
  });

  // What sigs.k8s.io/yaml 1.6 makes of them.
  it.each([
    ["yes", true],
    ["Off", false],
    ["0644", 420],
    ["0o644", 420],
    ["-0o10", -8],
    ["09", 9],
    ["0x1F", 31],
    ["1_000", 1000],
    ["12:30", "12:30"],
    ["2024-01-02", "2024-01-02"],
    ["2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"],
    ["'yes'", "yes"],
    ["~", null],
    ["1e3", 1000],
    ["100m", "100m"],
    ["1.10", 1.1],
    ["=", "="],
  ])("takes %s as kubectl does", async (text, value) => {
    expect(await loadYaml(`value: ${text}`)).toEqual({ value });
  });

  it("follows anchors and merges", async () => {
    expect(await loadYaml("a: &a {x: 1}\nb: {<<: *a, z: 2}\nc: *a\n")).toEqual({
      a: { x: 1 },
      b: { x: 1, z: 2 },
      c: { x: 1 },
    });
  });

  it.each([
    ["line 2: not valid YAML", "a: 1\nb: - s3cret\n"],
    ["line 2: not valid YAML (duplicate key)", "a: 1\na: s3cret\n"],
    ["line 3: not valid YAML", "a: 1\n---\nb: - s3cret\n"],
    ["not an object", "s3cret"],
    ["bad alias", "a: *s3cret\n"],
    [
      "too many aliases",
      `a: &a [${"x,".repeat(99)}]\n${"bcdefg".replace(/./g, (name, at: number) => `${name}: &${name} [${`*${"abcdefg".charAt(at)},`.repeat(30)}]\n`)}`,
    ],
  ])("says what is wrong, and shows nothing of the text: %s", async (message, text) => {
    const failure: unknown = await loadAllYaml(text).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: "YamlError", message: expect.stringContaining(message) as string });
    expect(String(failure)).not.toContain("s3cret");
  });

  it.each([
    ["no object", "# nothing"],
    ["several documents", "a: 1\n---\nb: 2"],
  ])("refuses a text with %s where one is expected", async (message, text) => {
    await expect(loadYaml(text)).rejects.toThrow(message);
  });
});

describe("writing YAML", () => {
  it("quotes what a reader of YAML 1.1 or 1.2 would take for something else", async () => {
    const odd = [
      "yes",
      "on",
      "n",
      "0644",
      "0o644",
      "12:30",
      "1_000",
      "null",
      "~",
      "1e3",
      "true",
      "",
      "a: b",
      "- x",
      "é\n",
    ];
    const text = await dumpYaml({ odd });
    expect(text).toContain('"yes"');
    expect(text).toContain('"0644"');
    expect(text).toContain("12:30");
    expect(await loadYaml(text)).toEqual({ odd });
  });

  it("leaves out what is undefined, and writes no aliases", async () => {
    const labels = { app: "web" };
    const text = await dumpYaml({ metadata: { name: undefined, labels }, spec: { selector: { matchLabels: labels } } });
    expect(text).toBe("metadata:\n  labels:\n    app: web\nspec:\n  selector:\n    matchLabels:\n      app: web\n");
  });

  it("writes a list as several documents", async () => {
    const objects = [{ a: 1 }, { b: "x".repeat(200) }];
    const text = await dumpYaml(objects);
    expect(text).toBe(`a: 1\n---\nb: ${"x".repeat(200)}\n`);
    expect(await loadAllYaml(text)).toEqual(objects);
  });
});
