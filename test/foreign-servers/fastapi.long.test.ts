/** Clients of an API that FastAPI describes and serves: OpenAPI 3.1, unions, server-sent events, multipart, errors. */
import { checkServer } from "./support/check-server.js";
import { startFastApi } from "./support/foreign-server.js";
import { HARBOUR_PROGRAM } from "./support/typescript-programs.js";

const EXPECTED = {
  boat: ["Anna", 3, [54.5, 10.25], [], Date.UTC(2024, 4, 6, 7, 8, 9)],
  raft: ["4", "deep"],
  taken: [409, "The berth is taken."],
  invalid: [422, ["body", "raft", "logs"]],
  missing: [404, "There is no such berth."],
  read: ["Anna", "red", "2020-02-03"],
  list: { colours: ["red", "blue"], limit: 5, trace: "t", session: "s" },
  listed: [200, 10],
  left: 204,
  again: [404, { detail: "There is no such berth." }],
  uploaded: { title: "Ünder", size: 7, media_type: "text/plain", names: ["b", "c"] },
  uploadedWhole: [200, 7],
  events: [
    ["0", "moored", "Boat 0"],
    ["1", "moored", "Boat 1"],
    ["2", "moored", "Boat 2"],
  ],
  signed: ["A & B", "A & B"],
  signedWhole: [200, ["C"]],
};

checkServer("a FastAPI app", startFastApi, {
  typescript: HARBOUR_PROGRAM,
  python: "call_harbour.py",
  expected: EXPECTED,
});
