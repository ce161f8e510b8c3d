/** Clients of an API that Hono describes with zod, and serves: unions, null, server-sent events, multipart, errors. */
import { checkServer } from "./support/check-server.js";
import { startHono } from "./support/foreign-server.js";
import { LIBRARY_PROGRAM } from "./support/typescript-programs.js";

const EXPECTED = {
  book: [["B", 3, null], 0],
  film: [["F", 90.5], "top"],
  invalid: [422, "broken"],
  read: "a/b",
  missing: [404, "no such item"],
  thrown: [404, { code: "missing", message: "no such item" }],
  all: ["a/b", "f"],
  books: [1, "t", 1],
  cover: ["B", 5],
  coverWhole: [201, 1],
  news: [
    ["1", "item", "A"],
    ["2", "message", "B"],
  ],
  gone: 404,
};

checkServer("a Hono app", startHono, { typescript: LIBRARY_PROGRAM, python: "call_library.py", expected: EXPECTED });
