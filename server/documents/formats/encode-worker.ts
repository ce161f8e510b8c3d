/**
 * Entry point of the worker thread: takes tasks one at a time, and replies to each with its bytes or its error.
 *
 * @packageDocumentation
 */
import { parentPort } from "node:worker_threads";
import { encodeTask, type Encoded, type EncodeKind } from "./encode-task.js";

/** A task for the worker. */
export interface EncodeRequest {
  readonly id: number;
  readonly kind: EncodeKind;
  readonly json: Uint8Array;
}

/** A reply of the worker. */
export type EncodeReply =
  | {
      readonly id: number;
      readonly formats: readonly (readonly [string, Uint8Array])[];
      readonly losses: Encoded["losses"];
    }
  | { readonly id: number; readonly problem: string };

parentPort?.on("message", ({ id, kind, json }: EncodeRequest) => {
  const reply = (answer: EncodeReply, transfer: readonly ArrayBuffer[] = []): void =>
    parentPort?.postMessage(answer, [...transfer]);
  encodeTask(kind, json).then(
    ({ formats, losses }) => {
      // A buffer with memory of its own is transferred. Small ones share a pool, so they are copied.
      const entries = [...formats].map(([name, bytes]) => [name, own(bytes)] as const);
      reply(
        { id, formats: entries, losses },
        entries.map(([, bytes]) => bytes.buffer),
      );
    },
    (error: unknown) => reply({ id, problem: error instanceof Error ? error.message : String(error) }),
  );
});

function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const alone = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return alone ? (bytes as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}
