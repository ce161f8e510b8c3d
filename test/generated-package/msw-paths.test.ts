/** Which handler for msw answers a request that several patterns match. */
import { setupServer } from "msw/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { generateExtras, writePackage, type WrittenPackage } from "./support/extras.js";

type Handler = Parameters<typeof setupServer>[0];
type Handlers = Readonly<Record<string, (answer: unknown, baseUrl?: string) => Handler>>;

const get = (operationId: string, tag: string) => ({
  get: {
    operationId,
    tags: [tag],
    responses: { "200": { description: "OK", content: { "application/json": { schema: { type: "string" } } } } },
  },
});

const DOCUMENT = {
  openapi: "3.1.0",
  info: { title: "Pets", version: "1" },
  paths: {
    "/pets": get("listPets", "pets"),
    "/pets/{id}": get("readPet", "pets"),
    "/pets/{id}.json": get("readPetFile", "pets"),
    "/pets/latest": get("latestPet", "pets"),
    "/shops/{shop}/pets": get("shopPets", "shops"),
    "/{kind}/{place}/{name}": get("readAnything", "shops"),
  },
};

const server = setupServer();
let written: WrittenPackage;
let handlers: Handlers;
beforeAll(async () => {
  written = writePackage((await generateExtras(DOCUMENT)).files);
  const [pets, shops] = await Promise.all([written.load<Handlers>("pets/msw"), written.load<Handlers>("shops/msw")]);
  handlers = { ...pets, ...shops };
  server.listen({ onUnhandledRequest: "error" });
});
afterAll(() => {
  server.close();
  written.remove();
});

test.each([
  ["/pets", "listPets"],
  ["/pets/1", "readPet"],
  ["/pets/1.json", "readPetFile"],
  ["/pets/latest", "latestPet"],
  ["/shops/a/pets", "shopPets"],
  ["/a/b/c", "readAnything"],
  ["/v1/pets", "listPets"],
])("of %s, the operation with the closest path: %s", async (path, expected) => {
  const names = ["readAnything", "readPet", "listPets", "readPetFile", "shopPets", "latestPet"];
  for (const order of [names, [...names].reverse()]) {
    server.resetHandlers(...order.flatMap((name) => handlers[`${name}Handler`]?.(name) ?? []));
    const answer: unknown = await (await fetch(`https://pets.example.com${path}`)).json();
    expect(answer).toBe(expected);
  }
});
