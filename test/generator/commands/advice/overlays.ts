import { api, definitions } from "./api.js";
import { run, type CommandAdvice, type Run } from "./run.js";

const client = (files: Readonly<Record<string, string>>, ...options: readonly string[]): Run =>
  run(files, ["client", "typescript", "--spec", "api.json", "--out", "client", ...options]);

const overlay = (parts: object): Run =>
  client(
    {
      ...api({}),
      "overlay.json": JSON.stringify({ overlay: "1.0.0", info: { title: "Names", version: "1" }, ...parts }),
    },
    ...["--overlay", "overlay.json"],
  );

const RENAME = { target: "$.paths['/boats'].get", update: { operationId: "listAllBoats" } };

const BOAT = { $ref: "#/components/schemas/Boat" };

/** A document with a generic schema, and a second one that may fill it in. */
const anchored = (raft: object) =>
  client({
    "api.json": JSON.stringify({
      openapi: "3.1.0",
      info: { title: "Boats", version: "1" },
      paths: {},
      components: {
        schemas: {
          Boat: { $dynamicAnchor: "node", type: "object", properties: { tows: { $dynamicRef: "#node" } } },
          Raft: { type: "object", ...raft },
        },
      },
    }),
  });

/** Advice on overlays and anchors, GV608. */
export const overlayAdvice: readonly CommandAdvice[] = [
  {
    code: "GV6080",
    broken: anchored({ $dynamicAnchor: "node", properties: { boat: BOAT } }),
    followed: [anchored({ $dynamicAnchor: "node", ...BOAT }), anchored({ properties: { boat: BOAT } })],
  },
  {
    code: "GV6081",
    broken: client({ ...definitions({}), "overlay.json": "{}" }, "--overlay", "overlay.json"),
    followed: [overlay({ actions: [RENAME] })],
  },
  {
    code: "GV6082",
    broken: overlay({ actions: [{ target: "paths./boats", remove: true }] }),
    followed: [
      overlay({ actions: [RENAME] }),
      overlay({ actions: [{ target: "$.definitions.Boat.properties.name", remove: true }, RENAME] }),
    ],
  },
  {
    code: "GV6083",
    broken: overlay({ actions: [{ target: "$.paths['/harbours']", remove: true }, RENAME] }),
    followed: [overlay({ actions: [RENAME] })],
  },
  {
    code: "GV6084",
    broken: overlay({ extends: "https://example.com/others.json", actions: [RENAME] }),
    followed: [overlay({ extends: "api.json", actions: [RENAME] }), overlay({ actions: [RENAME] })],
  },
];
