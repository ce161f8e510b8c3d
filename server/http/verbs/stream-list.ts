import { pipeline, type Writable } from "node:stream";
import { constants, createGzip } from "node:zlib";
import { badRequest } from "../../machinery/errors/api-errors.js";
import type { ListObjectsOptions } from "../../registry/list-options.js";
import { scanObjects, type ObjectBatch } from "../../registry/list-objects.js";
import type { ApiRequest } from "../api-request.js";
import type { AcceptedForm } from "../negotiation/accepted-form.js";
import { acceptsGzip, bytesOfParts, send, SMALLEST_COMPRESSED } from "../negotiation/send.js";
import { drained } from "../drained.js";
import { COMMA, LIST_END, listAnswer, listHead, listItems } from "./list-answer.js";

/**
 * Milliseconds in all that a list waits for a slow client. After that, the rest is read into memory: as long as a list is
 * read, no compaction can run.
 */
const PATIENCE = 10_000;

/** Sends a list without pages as plain JSON while it is read, so that a large one is never in memory as a whole. */
export async function streamList(asked: ApiRequest, form: AcceptedForm, options: ListObjectsOptions): Promise<void> {
  const { registry, version, at, request, response } = asked;
  let stream: ListStream | undefined;
  let only: ObjectBatch | undefined;
  const take = async (batch: ObjectBatch): Promise<void> => {
    if (stream === undefined && batch.remaining === 0) only = batch;
    else await (stream ??= new ListStream(asked, form, batch)).write(batch);
  };
  const revision = await scanObjects(registry, version.kind, at.namespace, options, take);
  if (stream !== undefined) return stream.end();
  // A short list is sent like other responses, with its length.
  const listed = { items: only?.objects ?? [], revision, continue: "", remaining: undefined };
  await send(request, response, listAnswer(asked, form, listed), form);
}

/** Estimates the size of a list by its first object. */
function isWorthCompressing({ version }: ApiRequest, { objects, remaining }: ObjectBatch): boolean {
  const [first] = objects;
  return first !== undefined && first.json(version).length * (objects.length + remaining) >= SMALLEST_COMPRESSED;
}

class ListStream {
  readonly #asked: ApiRequest;
  readonly #form: AcceptedForm;
  readonly #target: Writable;
  #hasItems = false;
  #patience = PATIENCE;

  constructor(asked: ApiRequest, form: AcceptedForm, first: ObjectBatch) {
    const { request, response } = asked;
    this.#asked = asked;
    this.#form = form;
    response.setHeader("Content-Type", "application/json");
    if (acceptsGzip(request) && isWorthCompressing(asked, first)) {
      response.setHeader("Content-Encoding", "gzip");
      response.setHeader("Vary", "Accept-Encoding");
      const zip = createGzip({ level: constants.Z_BEST_SPEED });
      // `write` notices a client that disconnects.
      pipeline(zip, response, () => undefined);
      this.#target = zip;
    } else this.#target = response;
    this.#target.write(listHead(asked, form, { resourceVersion: String(first.revision) }));
  }

  async write({ objects }: ObjectBatch): Promise<void> {
    if (objects.length === 0) return;
    const { response } = this.#asked;
    if (response.destroyed) throw badRequest("the client disconnected before the end of the list");
    const items = listItems(this.#asked, this.#form, objects);
    const bytes = bytesOfParts(this.#hasItems ? [COMMA, ...items] : items);
    this.#hasItems = true;
    if (this.#target.write(bytes) || this.#patience <= 0) return;
    const begin = performance.now();
    await drained(this.#target, this.#patience);
    this.#patience -= performance.now() - begin;
  }

  end(): void {
    this.#target.end(`${LIST_END}\n`);
  }
}
