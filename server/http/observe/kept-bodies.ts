import type { IncomingMessage } from "node:http";

const kept = new WeakMap<IncomingMessage, { bytes?: Buffer }>();

/** Asks that the body of a request is kept when it is read. */
export const keepBody = (request: IncomingMessage): void => void kept.set(request, {});

/** Called with each body that is read. */
export function bodyWasRead(request: IncomingMessage, bytes: Buffer): void {
  const entry = kept.get(request);
  if (entry !== undefined) entry.bytes = bytes;
}

/** The body of a request; `undefined`: nobody asked for it, or it was not read. */
export const keptBody = (request: IncomingMessage): Buffer | undefined => kept.get(request)?.bytes;
