// Programs that make every call of an API, and print what they got as JSON. The one for a language prints the same as the
// one for the other.

/** Calls every operation of `fastapi_app.py`. */
export const HARBOUR_PROGRAM = `
import { createClient, isApiError } from "@example/client";
import {
  follow, leave, leaveResponse, listBerths, listBerthsResponse, moor, moorResponse, readBerth, readBerthResponse, sign,
  signResponse, upload, uploadResponse, type LeaveErrors,
} from "@example/client/default";

const client = createClient({ baseUrl: process.argv[2] ?? "" });
const boat = await moor(client, { body: { kind: "boat", name: "Anna", colour: "red", launched: "2020-02-03" } });
const raft = await moor(client, { body: { kind: "raft", logs: 4 }, depth: "deep" });
const nameOf = (craft: typeof boat.craft): string => {
  switch (craft.kind) {
    case "raft":
      return String(craft.logs);
    default:
      return craft.name;
  }
};
const taken = await moorResponse(client, { body: { kind: "boat", name: "taken" } });
const invalid = await moorResponse(client, { body: { kind: "raft", logs: 0 } });
const missing = await readBerthResponse(client, { berth_id: "00000000-0000-4000-8000-000000000000" });
const read = await readBerth(client, { berth_id: boat.id });
const list = await listBerths(client, { colour: ["red", "blue"], limit: 5, xTrace: "t", session: "s" });
const listed = await listBerthsResponse(client);
await leave(client, { berth_id: boat.id });
const left = await leaveResponse(client, { berth_id: raft.id });
let again: unknown;
try {
  await leave(client, { berth_id: boat.id });
} catch (error) {
  if (!isApiError(error)) throw error;
  again = [error.status, error.body];
}
export type Unused = LeaveErrors;
const files = {
  title: "Ünder",
  paper: { name: "a.txt", content: "content", contentType: "text/plain" },
  more: [{ name: "b", content: new Uint8Array(3) }, { name: "c", content: "c" }],
};
const uploaded = await upload(client, files);
const uploadedWhole = await uploadResponse(client, files);
const events: unknown[] = [];
for await (const { id, event, data } of follow(client, { count: 3 })) events.push([id, event, data.name]);
const signed = await sign(client, { name: "A & B", times: 2 });
const signedWhole = await signResponse(client, { name: "C" });
console.log(
  JSON.stringify({
    boat: [nameOf(boat.craft), boat.depth, boat.position, boat.tags, new Date(boat.since).getTime()],
    raft: [nameOf(raft.craft), raft.depth],
    taken: [taken.status, taken.status === 409 ? taken.body.reason : undefined],
    invalid: [invalid.status, invalid.status === 422 ? invalid.body.detail?.[0]?.loc : undefined],
    missing: [missing.status, missing.status === 404 ? missing.body.reason : undefined],
    read: read.craft.kind === "raft" ? "raft" : [read.craft.name, read.craft.colour, read.craft.launched],
    list,
    listed: [listed.status, listed.status === 200 ? listed.body["limit"] : undefined],
    left: left.status,
    again,
    uploaded,
    uploadedWhole: [uploadedWhole.status, uploadedWhole.status === 200 ? uploadedWhole.body.size : undefined],
    events,
    signed,
    signedWhole: [signedWhole.status, signedWhole.status === 200 ? signedWhole.body : undefined],
  }),
);
`;

/** Calls every operation of `hono-app.mjs`. */
export const LIBRARY_PROGRAM = `
import { createClient, isApiError } from "@example/client";
import {
  addCover, addCoverResponse, deleteItem, deleteItemResponse, getItem, getItemResponse, listItems, listItemsResponse, putItem,
  putItemResponse, readNews,
} from "@example/client/default";

const client = createClient({ baseUrl: process.argv[2] ?? "" });
const book = await putItem(client, { id: "a/b", body: { type: "book", title: "B", pages: 3, isbn: null } });
const film = await putItem(client, { id: "f", body: { type: "film", title: "F", minutes: 90.5 } });
const describe = ({ item }: typeof book): unknown => {
  switch (item.type) {
    case "book":
      return [item.title, item.pages, item.isbn];
    case "film":
      return [item.title, item.minutes];
  }
};
const invalid = await putItemResponse(client, { id: "x", body: { type: "book", title: "B", pages: 0, isbn: null } });
const read = await getItem(client, { id: "a/b" });
const missing = await getItemResponse(client, { id: "none" });
let thrown: unknown;
try {
  await getItem(client, { id: "none" });
} catch (error) {
  if (!isApiError(error)) throw error;
  thrown = [error.status, error.body];
}
const all = await listItems(client);
const books = await listItemsResponse(client, { type: ["book"], xTrace: "t" });
const cover = await addCover(client, { title: "B", cover: { name: "b.png", content: new Uint8Array(5) } });
const coverWhole = await addCoverResponse(client, { title: "C", cover: { name: "c.png", content: "c" } });
const news: unknown[] = [];
for await (const { id, event, data } of readNews(client)) news.push([id, event, data.title]);
await deleteItem(client, { id: "f" });
await deleteItem(client, { id: "a/b" });
const gone = await deleteItemResponse(client, { id: "f" });
console.log(
  JSON.stringify({
    book: [describe(book), book.shelf],
    film: [describe(film), film.shelf],
    invalid: [invalid.status, invalid.status === 422 ? invalid.body.code : undefined],
    read: read.id,
    missing: [missing.status, missing.status === 404 ? missing.body.message : undefined],
    thrown,
    all: all.items.map(({ id }) => id),
    books: [books.body.items.length, books.body.trace, books.headers["x-total"]],
    cover: [cover.title, cover.size],
    coverWhole: [coverWhole.status, coverWhole.body.size],
    news,
    gone: gone.status,
  }),
);
`;
