import { expect, test } from "vitest";
import { siteOf } from "./support/build-site.js";
import { plainCode } from "./support/plain-code.js";

/** A language's example on the page of an operation, without HTML escapes. */
const exampleOf = (html: string | undefined, language: string): string =>
  plainCode(
    new RegExp(`<figcaption>${language}</figcaption><pre[^>]*><code>([^]*?)</code>`).exec(html ?? "")?.[1] ?? "",
  );

const reference = (name: string): object => ({ $ref: `#/definitions/${name}` });

test("an example satisfies the document: read-only fields, renamed properties, several base types", async () => {
  const { files } = await siteOf({
    paths: {
      "/animals": {
        post: {
          operationId: "add",
          tags: ["animals"],
          parameters: [{ name: "body", in: "body", schema: reference("Animal") }],
          responses: { 204: { description: "done" } },
        },
      },
    },
    definitions: {
      Animal: {
        type: "object",
        discriminator: "kind",
        required: ["kind", "id"],
        properties: { kind: { type: "string" }, id: { type: "string", readOnly: true }, note: { type: "string" } },
      },
      Guest: { type: "object", discriminator: "stays", required: ["stays"], properties: { stays: { type: "string" } } },
      Named: { allOf: [reference("Guest")] },
      Ant: { allOf: [reference("Animal"), reference("Named")] },
    },
  });
  const page = files.get("animals/operations/add.html");
  expect(exampleOf(page, "curl")).toContain(`--data '{"kind": "Ant", "id": "example", "stays": "Ant"}'`);
});

test("a base64 parameter in an address is a string, not bytes", async () => {
  const { files } = await siteOf({
    paths: {
      "/hashes/{hash}": {
        get: {
          operationId: "find",
          tags: ["hashes"],
          parameters: [{ name: "hash", in: "path", required: true, type: "string", format: "byte" }],
          responses: { 204: { description: "done" } },
        },
      },
    },
  });
  expect(exampleOf(files.get("hashes/operations/find.html"), "Python")).toMatch(/api\.find\(hash="\w+=*"\)/);
});

test("a path with a query of its own has one query in curl", async () => {
  const { files } = await siteOf({
    paths: {
      "/blobs?comp=append": {
        put: {
          operationId: "append",
          tags: ["blobs"],
          parameters: [{ name: "part", in: "query", required: true, type: "integer" }],
          responses: { 204: { description: "done" } },
        },
      },
    },
  });
  expect(exampleOf(files.get("blobs/operations/append.html"), "curl")).toContain("/blobs?comp=append&part=1'");
});

test("the call of the TypeScript client keeps the fields of a variant", async () => {
  const { files } = await siteOf({
    paths: {
      "/fish": {
        post: {
          operationId: "add",
          tags: ["fish"],
          parameters: [{ name: "body", in: "body", required: true, schema: reference("Fish") }],
          responses: { 204: { description: "done" } },
        },
      },
    },
    definitions: {
      Fish: { type: "object", discriminator: "kind", required: ["kind"], properties: { kind: { type: "string" } } },
      Shark: {
        allOf: [reference("Fish"), { type: "object", required: ["teeth"], properties: { teeth: { type: "integer" } } }],
      },
    },
  });
  const page = files.get("fish/operations/add.html");
  for (const language of ["curl", "TypeScript"]) expect(exampleOf(page, language)).toContain("teeth");
});
