import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { browserTest, startBrowser } from "./support/browser.js";
import { siteOf } from "./support/build-site.js";
import { firstHits } from "./support/first-hit.js";

// `search-ranking.long.test.ts` asks for the first hits of real documents.

let browser: Browser | undefined;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());

const test = browserTest(() => browser);

const answer = { 200: { description: "Done." } };
const id = { name: "id", in: "path", type: "string", required: true };
const operation = (operationId: string, more: object = {}): object => ({
  operationId,
  tags: ["shipyard"],
  responses: answer,
  ...more,
});

const DOCUMENT = {
  paths: {
    "/vessel.sendSignal": {
      post: operation("vessel_sendSignal", {
        responses: {
          200: { description: "Sent.", schema: { type: "object", properties: { signal: { type: "string" } } } },
        },
      }),
    },
    "/captains": { get: operation("GetCaptains"), post: operation("PostCaptains") },
    "/engines/{id}/halt": { post: operation("EngineHalt", { parameters: [id] }) },
    "/engines/{id}/log": { get: operation("EngineLog", { parameters: [id] }) },
    "/berths": {
      // Its title is shorter.
      post: operation("addBerth", { summary: "Add place" }),
      get: operation("berths", { summary: "Show free places" }),
    },
    "/ropes/{id}": { get: operation("rope", { parameters: [id], summary: "Get a rope" }) },
    "/moorings/{id}": {
      delete: operation("removeMooring", { description: "Cancels a mooring at once.", parameters: [id] }),
    },
    "/moorings/{id}/plans/{plan}/cancel": { post: operation("mooringPlanCancel", { parameters: [id] }) },
    "/sails/{id}": { get: operation("readSail", { parameters: [id] }) },
    "/sails/{id}/trim": {
      get: operation("readSailTrim", { parameters: [id] }),
      put: operation("replaceSailTrimOfTheVessel", { parameters: [id] }),
    },
    "/FreeBuoys.json": { get: operation("ListFreeBuoyHarbour") },
    "/FreeBuoys/{id}.json": { get: operation("BuoyHarbour", { parameters: [id] }) },
    "/LeasedBuoys.json": { post: operation("CreateLeasedBuoy", { summary: "Purchase a buoy for the harbour." }) },
    "/ropes": { get: operation("ropes", { summary: "Get the ropes" }) },
    "/knots": {
      get: operation("knots", { summary: "Retrieve the knots that sailors have tied so far", tags: ["knotList"] }),
    },
  },
  definitions: {
    Bill: {
      type: "object",
      properties: {
        captain_address: { type: "string" },
        HaltSignal: { type: "string" },
        HaltTimeout: { type: "integer" },
      },
    },
    Proof: { type: "object", properties: { captain_signature: { type: "string" }, HaltSignal: { type: "string" } } },
  },
};

test("an exact path, id or summary comes first, then operations, before definitions and fields", async (chrome) => {
  const wanted = {
    "/captains": "GetCaptains, GET /captains",
    captains: "GetCaptains, GET /captains",
    "create captain": "PostCaptains, POST /captains",
    halt: "EngineHalt, POST /engines/{id}/halt",
    "send signal": "vessel_sendSignal, POST /vessel.sendSignal",
    "engine logs": "EngineLog, GET /engines/{id}/log",
    "GET /engines/{id}/log": "EngineLog, GET /engines/{id}/log",
    "show free places": "Show free places, GET /berths",
    berths: "Show free places, GET /berths",
    "/berths": "Show free places, GET /berths",
    "get rope": "Get a rope, GET /ropes/{id}",
    "list knots": "Retrieve the knots that sailors have tied so far, GET /knots",
    "cancel mooring": "removeMooring, DELETE /moorings/{id}",
    "cancel the moorings": "removeMooring, DELETE /moorings/{id}",
    "trim sail": "replaceSailTrimOfTheVessel, PUT /sails/{id}/trim",
    "trim sails": "replaceSailTrimOfTheVessel, PUT /sails/{id}/trim",
    "free buoys": "ListFreeBuoyHarbour, GET /FreeBuoys.json",
    "buy buoy": "Purchase a buoy for the harbour, POST /LeasedBuoys.json",
    "qqqq engine logs": "EngineLog, GET /engines/{id}/log",
    bill: "Bill, Definitions",
    haltsignal: "Bill.HaltSignal, Definitions",
  };
  const hits = await firstHits(chrome, await siteOf(DOCUMENT), Object.keys(wanted));
  expect(Object.fromEntries(Object.keys(wanted).map((query, index) => [query, hits[index]]))).toEqual(wanted);
});
