/** Choosing operations of a document, and how their lists are divided into pages. */
import { describe, expect, test } from "vitest";
import { buildClientModel } from "../../../../generator/codegen/client-model/build-client-model.js";
import { applyPagination } from "../../../../generator/codegen/client-model/selection/apply-pagination.js";
import type { Selection } from "../../../../generator/codegen/client-model/selection/select-operations.js";
import { loadDocument } from "../../../../openapi/read/load-document.js";
import { modelOf } from "../../../support/documents/model-of.js";

const answer = (schema: object) => ({ "200": { description: "OK", content: { "application/json": { schema } } } });
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": {
      get: { operationId: "listPets", tags: ["pets"], responses: answer({ type: "array", items: reference("Pet") }) },
      post: { operationId: "addPet", tags: ["pets", "admin"], responses: answer(reference("Pet")) },
    },
    "/pets/{id}/toys": {
      get: { operationId: "listToys", responses: answer(reference("Toy")) },
    },
    "/shops": { get: { operationId: "listShops", tags: ["shops"], responses: answer(reference("Shop")) } },
  },
  webhooks: { sold: { post: { tags: ["shops"], responses: {} } } },
  components: {
    schemas: {
      Pet: {
        type: "object",
        required: ["kind"],
        properties: { kind: { type: "string" }, owner: reference("Owner") },
        discriminator: { propertyName: "kind" },
      },
      Cat: { allOf: [reference("Pet"), { type: "object", properties: { claws: { type: "integer" } } }] },
      Owner: { type: "object", properties: { name: { type: "string" } } },
      Shop: { type: "object", properties: { owner: reference("Owner") } },
      Toy: { type: "string" },
      Faulty: { type: "nothing" },
    },
  },
};

async function selected(selection: Selection) {
  const texts = new Map([["/documents/api.json", JSON.stringify(DOCUMENT)]]);
  const { documents } = await loadDocument("api.json", { cwd: "/documents", texts });
  if (documents === undefined) throw new Error("the document is not readable");
  const { model, diagnostics } = buildClientModel(documents, selection);
  return {
    operations: model?.groups.flatMap(({ operations }) => operations.map(({ id }) => id)).sort(),
    types: model?.types.map(({ id }) => id),
    inbound: model?.inbound.map(({ id }) => id),
    codes: diagnostics.map(({ code }) => code),
  };
}

describe("a selection", () => {
  test.each([
    ["tag:pets", ["GET /pets", "POST /pets"]],
    ["tag:admin", ["POST /pets"]],
    ["tag:", ["GET /pets/{id}/toys"]],
    ["operation:list*", ["GET /pets", "GET /pets/{id}/toys", "GET /shops"]],
    ["operation:listShops", ["GET /shops"]],
    ["path:/pets", ["GET /pets", "POST /pets"]],
    ["path:/*", ["GET /pets", "GET /shops", "POST /pets"]],
    ["path:/pets/**", ["GET /pets/{id}/toys"]],
    ["path:/pets/*/toys", ["GET /pets/{id}/toys"]],
    ["path:post /pets", ["POST /pets"]],
  ])("keeps by %s", async (pattern, operations) => {
    expect((await selected({ include: [pattern] })).operations).toEqual(operations);
  });

  test("leaves out what is excluded, even if it is included", async () => {
    const { operations } = await selected({ include: ["tag:pets"], exclude: ["operation:add*"] });
    expect(operations).toEqual(["GET /pets"]);
  });

  test("keeps the types that are needed, variants among them, and reports nothing of the others", async () => {
    expect((await selected({})).codes).not.toEqual([]);
    const { types, inbound, codes } = await selected({ include: ["tag:pets"] });
    expect(types).toEqual(["Cat", "Owner", "Pet"]);
    expect(inbound).toEqual([]);
    expect(codes).toEqual([]);
  });

  test("chooses among webhooks", async () => {
    expect((await selected({ include: ["tag:shops"] })).inbound).toEqual(["webhook sold POST"]);
  });

  test("takes no pattern for a regular expression", async () => {
    expect((await selected({ include: ["operation:l.stPets"] })).codes).toContain("GV7061");
  });
});

describe("pagination", () => {
  const list = (id: string, schema: object, ...parameters: readonly string[]) => ({
    get: {
      operationId: id,
      parameters: parameters.map((name) => ({ name, in: "query", schema: { type: "string" } })),
      responses: answer(schema),
    },
  });
  const page = {
    type: "object",
    properties: {
      data: { type: "array", items: { type: "object", properties: { id: { type: "string" } } } },
      "meta.next": { type: ["string", "null"] },
    },
  };
  const strings = { type: "array", items: { type: "string" } };

  const paginationOf = async (paths: object, rule: object, id: string) => {
    const { model } = await modelOf({ openapi: "3.1.0", paths } as never);
    const { model: changed, diagnostics } = applyPagination(model, [rule]);
    const operation = changed.groups.flatMap(({ operations }) => operations).find((each) => each.operationId === id);
    return { pagination: operation?.pagination, codes: diagnostics.map(({ code }) => code) };
  };

  test("finds the list, and the last item of it by a negative position", async () => {
    const rule = {
      operations: ["operation:list"],
      style: "cursor",
      parameter: "after",
      items: "data",
      next: "data.-1.id",
    };
    const { pagination, codes } = await paginationOf({ "/pets": list("list", page, "after") }, rule, "list");
    expect(codes).toEqual([]);
    expect(pagination).toMatchObject({ items: ["data"], next: ["data", -1, "id"], item: { kind: "reference" } });
  });

  test("takes a JSON pointer where names contain dots", async () => {
    const rule = { operations: ["path:/pets"], style: "link", items: "/data", next: "/meta.next" };
    const { pagination } = await paginationOf({ "/pets": list("list", page) }, rule, "list");
    expect(pagination?.next).toEqual(["meta.next"]);
  });

  test.each([
    ["page", 0, 0],
    ["page", "0", undefined],
    ["offset", 1, 1],
    ["link", 0, undefined],
  ])("of the style %s begins at the parameter's default %j", async (style, value, first) => {
    const [name, schema] = ["at", { type: "integer", default: value }];
    const { get } = list("list", strings);
    const paths = { "/pets": { get: { ...get, parameters: [{ name, in: "query", schema }] } } };
    const rule = { operations: ["operation:list"], style, ...(style !== "link" && { parameter: name }) };
    expect((await paginationOf(paths, rule, "list")).pagination?.first).toBe(first);
  });

  test("takes from a pattern with wildcards what the rule fits", async () => {
    const paths = { "/a": list("listA", strings, "page"), "/b": list("listB", { type: "string" }, "page") };
    const rule = { operations: ["operation:list*"], style: "page", parameter: "page" };
    expect(await paginationOf(paths, rule, "listA")).toMatchObject({ pagination: { items: [] }, codes: [] });
    expect((await paginationOf(paths, rule, "listB")).pagination).toBeUndefined();
    const exact = { ...rule, operations: ["operation:listB"] };
    expect((await paginationOf(paths, exact, "listB")).codes).toEqual(["GV7063"]);
  });
});
