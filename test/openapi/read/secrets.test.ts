import { describe, expect, test } from "vitest";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { shownReference } from "../../../openapi/read/references/shown-reference.js";
import { loadFiles } from "./load.js";

const SECRET = "s3cr3t";

describe("references are shown without possible secrets, and otherwise unchanged", () => {
  test.each([
    { given: "#/definitions/Pet", want: "#/definitions/Pet" },
    { given: "#/paths/~1a?b@c", want: "#/paths/~1a?b@c" },
    { given: "models@v1/pet.json#/Pet", want: "models@v1/pet.json#/Pet" },
    { given: "pet.json?token=s3cr3t#/Pet", want: "pet.json?…#/Pet" },
    { given: "https://h/pkg@1.0/x.json#/Pet", want: "https://h/pkg@1.0/x.json#/Pet" },
    { given: "https://me:s3cr3t@h/x.json?k=s3cr3t#/Pet", want: "https://h/x.json?…#/Pet" },
    { given: "HTTPS:\\\\me:s3cr3t@h\\x", want: "HTTPS:\\\\h\\x" },
    { given: "http:me:s3cr3t@h", want: "http:h" },
    { given: " https://s3cr3t@h/x", want: " https://h/x" },
    { given: "//me:s3cr3t@h/x", want: "//h/x" },
    { given: "ftp://me:s3cr3t@h/x", want: "ftp://h/x" },
    { given: "https://me:s3c/s3cr3t@h/x", want: "https://h/x" },
    { given: "https://me:s3c#s3cr3t@h:port/x?s3cr3t", want: "https://h:port/x?…" },
    { given: "https://me:s3cr3t@[h/x?s3cr3t", want: "https://[h/x?…" },
  ])("$given", ({ given, want }) => {
    expect(shownReference(given)).toBe(want);
  });
});

test.each([
  `https:/me:${SECRET}@host:port/x`,
  `http:me:${SECRET}@host:port`,
  `  https://me:${SECRET}@host:port/x`,
  `ftp://me:${SECRET}@host/x`,
  `wss:\\\\me:${SECRET}@host/x`,
  `file://me:${SECRET}@host/x`,
])("an invalid address is not repeated: %s", async (source) => {
  const loaded = await loadDocument(source, { cwd: import.meta.dirname });
  expect(loaded.diagnostics.map(({ code }) => code)).toEqual(["GV6001"]);
  expect(JSON.stringify(loaded)).not.toContain(SECRET);
});

test("dangling, cyclic and malformed references reveal no secrets", async () => {
  // fetch refuses port 1, so no request is sent.
  const address = `http://me:${SECRET}@127.0.0.1:1/x.json?token=${SECRET}`;
  const loaded = await loadFiles({
    "a.json": {
      swagger: "2.0",
      paths: {},
      definitions: {
        Gone: { $ref: `${address}#/Pet` },
        Old: { $ref: `${address}#definitions/Pet` },
        Invalid: { $ref: `https://me:${SECRET}@[/x?${SECRET}` },
        Unknown: { $ref: `ftp://me:${SECRET}@host/x` },
        NoScheme: { $ref: `//me:${SECRET}@host/x` },
        Missing: { $ref: `a.json?${SECRET}#/definitions/Pat` },
      },
    },
  });
  expect(loaded.diagnostics).toHaveLength(5);
  expect(JSON.stringify(loaded.diagnostics)).not.toContain(SECRET);
});
