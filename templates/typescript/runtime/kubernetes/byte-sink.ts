import type * as Web from "node:stream/web";
import type { WithNode } from "../binary-body.js";

/** A stream that takes bytes and text, for the platform's functions and those of Node.js alike. */
export type ByteSink = WithNode<WritableStream<Uint8Array | string>, Web.WritableStream<Uint8Array | string>>;
