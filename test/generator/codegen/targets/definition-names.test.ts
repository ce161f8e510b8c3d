/** A definition keeps its own name, whatever else a document and a runtime call the same. */
import { expect, test } from "vitest";
import type { ClientModel } from "../../../../generator/codegen/client-model/client-model.js";
import type { NameLock } from "../../../../generator/codegen/targets/names/name-lock.js";
import { planClient as planPython } from "../../../../generator/codegen/targets/python/plan-client.js";
import { planClient as planTypeScript } from "../../../../generator/codegen/targets/typescript/plan-client.js";
import type { Diagnostic } from "../../../../openapi/diagnostics/diagnostic.js";
import { modelOf, type Json } from "../../../support/documents/model-of.js";
import { seededRandom } from "./support/seeded-random.js";

interface Planned {
  readonly lock: NameLock;
  readonly diagnostics: readonly Diagnostic[];
}

const plans: Readonly<Record<string, (model: ClientModel, nameLock?: string) => Planned>> = {
  typescript: (model, nameLock) =>
    planTypeScript(model, { package: "x", int64: "number", ...(nameLock !== undefined && { nameLock }) }),
  python: (model, nameLock) =>
    planPython(model, { package: "x", version: "1.0.0", modules: [], ...(nameLock !== undefined && { nameLock }) }),
};
const languages = Object.keys(plans);

/** Names of types in a language, by id and without modules. */
async function namesOf(language: string, document: { readonly [key: string]: Json }): Promise<Record<string, string>> {
  const { model } = await modelOf(document);
  const planned = plans[language]?.(model);
  expect(planned?.diagnostics).toEqual([]);
  return Object.fromEntries(
    Object.entries(planned?.lock.types ?? {}).map(([id, name]) => [id, name.slice(name.lastIndexOf("/") + 1)]),
  );
}

const model = (properties: Json = { x: { type: "string" } }): Json => ({ type: "object", properties });
const models = (...names: readonly string[]): Json => Object.fromEntries(names.map((name) => [name, model()]));
const operation = (more: object): Json => ({ responses: { 200: { description: "OK" } }, ...more });

test.each(languages)("%s: definitions with names of the runtime keep them", async (language) => {
  const names = ["ApiClient", "ApiResponse", "CallOptions", "Client", "Configuration", "Decimal", "File", "Model"];
  const found = await namesOf(language, { definitions: models(...names, "Operation", "OpenApiException") });
  for (const name of [...names, "Operation", "OpenApiException"]) expect(found[name]).toBe(name);
});

test.each(languages)("%s: a title of an inline type takes no name from a definition", async (language) => {
  const definitions = {
    Boat: model({ berth: { title: "Berth", type: "object", properties: { label: { type: "string" } } } }),
    Berth: model(),
    message: model(),
    Mail: model({ text: { title: "Message", type: "object", properties: { label: { type: "string" } } } }),
  };
  const names = await namesOf(language, { definitions });
  expect(names).toMatchObject({
    Berth: "Berth",
    message: "Message",
    "Boat/berth": "BoatBerth",
    "Mail/text": "MailText",
  });
});

test.each(languages)("%s: a definition keeps its name beside the class of a tag", async (language) => {
  const paths = { "/pets": { get: operation({ tags: ["pets"], operationId: "listPets" }) } };
  expect(await namesOf(language, { paths, definitions: models("PetsApi") })).toEqual({ PetsApi: "PetsApi" });
});

test.each(languages)("%s: another version and another package take no name from a definition", async (language) => {
  const names = await namesOf(language, { definitions: models("Pet", "v1.Pet", "v2.Pet", "v1.Job", "v2.Job") });
  expect(names).toEqual({ Pet: "Pet", "v1.Pet": "V1Pet", "v2.Pet": "V2Pet", "v1.Job": "V1Job", "v2.Job": "V2Job" });
});

test.each(languages)("%s: of definitions that look alike, the exact one keeps the name", async (language) => {
  const alike = [
    "Pet",
    "pet",
    "pet-s",
    "pet_s",
    "Item",
    "Item[]",
    "Error",
    "error",
    "ErrorModel",
    "Model 1",
    "Model_1",
  ];
  expect(await namesOf(language, { definitions: models(...alike) })).toEqual({
    Pet: "Pet",
    pet: "PetModel",
    "pet-s": "PetDashS",
    pet_s: "PetUnderscoreS",
    Item: "Item",
    "Item[]": "ItemArray",
    Error: language === "python" ? "Error" : "ErrorType",
    error: language === "python" ? "ErrorType" : "Type_error",
    ErrorModel: "ErrorModel",
    "Model 1": "ModelSpace1",
    Model_1: "Model_1",
  });
});

test.each(languages)("%s: a name that cannot do without a hash is reported", async (language) => {
  const long = ["One", "Two"].map((word) => `${"Pet".repeat(40)}${word}${"Shop".repeat(40)}`);
  const { model: document } = await modelOf({ definitions: models(...long) });
  const { lock, diagnostics } = plans[language]?.(document) ?? expect.fail();
  expect(diagnostics.map(({ code, message }) => [code, message.slice(0, 11)])).toEqual([
    ["GV7002", "the type Pe"],
    ["GV7002", "the type Pe"],
  ]);
  const [one = "", two = ""] = Object.values(lock.types);
  expect(one).toMatch(/[0-9a-f]{8}$/);
  expect(two).not.toBe(one);
});

const WORDS = ["pet", "Pet", "PET", "shop", "Shop", "api", "Api", "error", "Error", "File", "Model", "1", "v1", "IPs"];
const GAPS = ["", "", "-", "_", ".", " ", "[]", "«"];

/** A document whose definitions, inline types, tags and operations compete for a few names. */
function contest(random: () => number): { readonly [key: string]: Json } {
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? "";
  const name = (): string =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(WORDS) + pick(GAPS)).join("");
  const many = (most: number): readonly string[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, name).filter((each) => /\w$/.test(each));
  const inline = (): Json => ({
    type: "object",
    properties: { x: { title: name().replace(/\W/g, ""), ...(model() as object) } as Json },
  });
  return {
    definitions: Object.fromEntries(many(12).map((each) => [each, random() < 0.3 ? inline() : model()])),
    paths: Object.fromEntries(
      many(4).map((each) => [
        `/${each}`,
        { get: operation({ operationId: name(), tags: [name()] }), post: operation({ tags: [name()] }) },
      ]),
    ),
  };
}

/** The value with all keys in reverse order. */
function reversed(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed);
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner ?? null)]),
  );
}

test.each(languages)(
  "%s: names are unique, without a hash, whatever the order, and stay as documents grow",
  async (language) => {
    const plan = plans[language] ?? expect.fail();
    const random = seededRandom(20);
    for (let round = 0; round < 80; round++) {
      const document = contest(random);
      const { lock, diagnostics } = plan((await modelOf(document)).model);
      expect(diagnostics, JSON.stringify(document)).toEqual([]);
      const types = Object.values(lock.types);
      expect(new Set(types).size, JSON.stringify(document)).toBe(types.length);
      const again = plan((await modelOf(reversed(document) as typeof document)).model);
      // As text: the lock is a file.
      expect(JSON.stringify(again.lock)).toBe(JSON.stringify(lock));

      const more = contest(random);
      const grown = Object.fromEntries(
        ["definitions", "paths"].map((key) => [key, { ...(more[key] as object), ...(document[key] as object) }]),
      ) as typeof document;
      const later = plan((await modelOf(grown)).model, JSON.stringify(lock)).lock;
      for (const section of ["types", "operations", "classes", "modules"] as const)
        expect(later[section]).toMatchObject(lock[section]);
    }
  },
);

test("parameters whose names collide are told apart by their place, not by a hash", async () => {
  const text = (place: string, name: string): Json => ({ in: place, name, type: "string", required: place === "path" });
  const parameters = [
    text("path", "user-id"),
    text("query", "userId"),
    text("query", "user.id"),
    text("header", "User-Id"),
  ];
  const { model } = await modelOf({
    paths: { "/users/{user-id}": { get: operation({ operationId: "read", parameters }) } },
  });
  const expected: Readonly<Record<string, readonly string[]>> = {
    typescript: ["headerUserId", "queryUserDotId", "queryUserId", "userId"],
    // A plain name is listed, not spelled.
    python: ["header_user_id", "path:user-id", "query_user_dot_id", "query_user_id"],
  };
  for (const language of languages) {
    const { diagnostics, lock } = plans[language]?.(model) ?? expect.fail();
    expect(diagnostics).toEqual([]);
    expect(Object.values(lock.parameters).sort()).toEqual(expected[language]);
  }
});

test("python: parameters and properties that only a hash tells apart are reported", async () => {
  const text: Json = { type: "string" };
  const parameters: Json = ["userId", "UserID"].map((name) => ({ in: "query", name, type: "string" }));
  const { model } = await modelOf({
    paths: { "/users": { get: operation({ operationId: "list", parameters }) } },
    definitions: { Boat: { type: "object", properties: { ownerId: text, OwnerID: text } } },
  });
  const { diagnostics } = plans["python"]?.(model) ?? expect.fail();
  const said = diagnostics.map(({ code, message }) => `${code} ${message.replace(/ is called.*/, "")}`);
  expect(said.sort()).toEqual([
    "GV7002 the parameter GET /users query UserID",
    "GV7002 the parameter GET /users query userId",
    "GV7002 the property Boat OwnerID",
    "GV7002 the property Boat ownerId",
  ]);
});
