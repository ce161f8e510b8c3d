import { WireError } from "../../../openapi/encode/wire-reader.js";
import { readFields, WireWriter } from "./wire.js";

// The part of etcd's API that the storage uses; numbers of fields are those of etcd's rpc.proto and kv.proto.

export interface KeyValue {
  readonly key: string;
  readonly value: Buffer;
  readonly createRevision: number;
  readonly modRevision: number;
}

export interface RangeRequest {
  readonly key: string;
  /** The first key after the range; without it, the key alone. */
  readonly end?: Uint8Array;
  readonly limit?: number;
  readonly revision?: number;
  readonly countOnly?: boolean;
}

export interface RangeResponse {
  readonly revision: number;
  readonly values: readonly KeyValue[];
  /** How many keys the range has, those that the limit left out included. */
  readonly count: number;
}

export function writeRange({ key, end, limit, revision, countOnly }: RangeRequest): Buffer {
  const writer = new WireWriter().text(1, key);
  if (end !== undefined) writer.bytes(2, end);
  return writer
    .number(3, limit ?? 0)
    .number(4, revision ?? 0)
    .boolean(9, countOnly ?? false)
    .finish();
}

export function readRange(message: Buffer): RangeResponse {
  let revision = 0;
  let count = 0;
  const values: KeyValue[] = [];
  for (const { field, integer, bytes } of readFields(message))
    if (field === 1) revision = headerRevision(bytes);
    else if (field === 2) values.push(readKeyValue(bytes));
    else if (field === 4) count = Number(integer);
  return { revision, values, count };
}

/** A condition of a transaction: the key exists, does not, or was last written at a revision. */
export type Condition = { readonly key: string } & (
  { readonly kind: "exists" | "absent" } | { readonly kind: "revision"; readonly revision: number }
);

export type Operation =
  | { readonly kind: "put"; readonly key: string; readonly value: Uint8Array; readonly lease: bigint }
  | { readonly kind: "delete" | "get"; readonly key: string };

export interface TransactionRequest {
  readonly conditions: readonly Condition[];
  readonly success: readonly Operation[];
  readonly failure: readonly Operation[];
}

export interface TransactionResponse {
  readonly succeeded: boolean;
  readonly revision: number;
  /** Answers to the `get` operations that ran, in order. */
  readonly reads: readonly (KeyValue | undefined)[];
}

const EQUAL = 0;
const GREATER = 1;
const VERSION = 0;
const MOD_REVISION = 2;

function writeCondition(condition: Condition): Buffer {
  const writer = new WireWriter();
  if (condition.kind === "revision")
    return writer
      .number(1, EQUAL)
      .number(2, MOD_REVISION)
      .text(3, condition.key)
      .chosenNumber(6, condition.revision)
      .finish();
  return writer
    .number(1, condition.kind === "exists" ? GREATER : EQUAL)
    .number(2, VERSION)
    .text(3, condition.key)
    .chosenNumber(4, 0)
    .finish();
}

function writeOperation(operation: Operation): Buffer {
  const { kind, key } = operation;
  const writer = new WireWriter();
  switch (kind) {
    case "get":
      return writer.message(1, writeRange({ key })).finish();
    case "put":
      return writer
        .message(2, new WireWriter().text(1, key).bytes(2, operation.value).big(3, operation.lease).finish())
        .finish();
    case "delete":
      return writer.message(3, new WireWriter().text(1, key).finish()).finish();
  }
}

export function writeTransaction({ conditions, success, failure }: TransactionRequest): Buffer {
  const writer = new WireWriter();
  for (const condition of conditions) writer.message(1, writeCondition(condition));
  for (const operation of success) writer.message(2, writeOperation(operation));
  for (const operation of failure) writer.message(3, writeOperation(operation));
  return writer.finish();
}

export function readTransaction(message: Buffer): TransactionResponse {
  let succeeded = false;
  let revision = 0;
  const reads: (KeyValue | undefined)[] = [];
  for (const { field, integer, bytes } of readFields(message))
    if (field === 1) revision = headerRevision(bytes);
    else if (field === 2) succeeded = integer !== 0n;
    else if (field === 3)
      for (const response of readFields(bytes))
        if (response.field === 1) reads.push(readRange(response.bytes).values[0]);
  return { succeeded, revision, reads };
}

export interface WatchEvent {
  readonly deleted: boolean;
  readonly current: KeyValue;
  readonly previous: KeyValue | undefined;
}

export interface WatchResponse {
  readonly revision: number;
  readonly created: boolean;
  readonly canceled: boolean;
  /** Above 0 where the watch asked for history that is forgotten up to here. */
  readonly compactRevision: number;
  readonly reason: string;
  /** More events of the same revisions follow in the next response. */
  readonly fragment: boolean;
  readonly events: readonly WatchEvent[];
}

/** Asks for changes of a range from a revision on, with previous values, and for word of progress. */
export const writeWatch = (key: string, end: Uint8Array, startRevision: number): Buffer =>
  new WireWriter()
    .message(
      1,
      new WireWriter()
        .text(1, key)
        .bytes(2, end)
        .number(3, startRevision)
        .boolean(4, true)
        .boolean(6, true)
        .boolean(8, true)
        .finish(),
    )
    .finish();

/** Requests the progress of a stream's watches. */
export const writeProgress = (): Buffer => new WireWriter().message(3, new Uint8Array()).finish();

export function readWatch(message: Buffer): WatchResponse {
  let revision = 0;
  let created = false;
  let canceled = false;
  let compactRevision = 0;
  let reason = "";
  let fragment = false;
  const events: WatchEvent[] = [];
  for (const { field, integer, bytes } of readFields(message))
    if (field === 1) revision = headerRevision(bytes);
    else if (field === 3) created = integer !== 0n;
    else if (field === 4) canceled = integer !== 0n;
    else if (field === 5) compactRevision = Number(integer);
    else if (field === 6) reason = bytes.toString();
    else if (field === 7) fragment = integer !== 0n;
    else if (field === 11) events.push(readEvent(bytes));
  return { revision, created, canceled, compactRevision, reason, fragment, events };
}

function readEvent(message: Buffer): WatchEvent {
  let deleted = false;
  let current: KeyValue | undefined;
  let previous: KeyValue | undefined;
  for (const { field, integer, bytes } of readFields(message))
    if (field === 1) deleted = integer !== 0n;
    else if (field === 2) current = readKeyValue(bytes);
    else if (field === 3) previous = readKeyValue(bytes);
  if (current === undefined) throw new WireError("an event of etcd has no key");
  return { deleted, current, previous };
}

export const writeCompaction = (revision: number): Buffer => new WireWriter().number(1, revision).finish();

export const writeLeaseGrant = (seconds: number): Buffer => new WireWriter().number(1, seconds).finish();

/** The id of a lease that was granted. */
export function readLeaseGrant(message: Buffer): bigint {
  for (const { field, integer } of readFields(message)) if (field === 2) return integer;
  throw new WireError("etcd granted a lease without an id");
}

export const writeAuthenticate = (name: string, password: string): Buffer =>
  new WireWriter().text(1, name).text(2, password).finish();

export function readAuthenticate(message: Buffer): string {
  for (const { field, bytes } of readFields(message)) if (field === 2) return bytes.toString();
  return "";
}

/** The version of the server: `3.4.23`. */
export function readStatusVersion(message: Buffer): string {
  for (const { field, bytes } of readFields(message)) if (field === 2) return bytes.toString();
  return "";
}

function readKeyValue(message: Buffer): KeyValue {
  let key = "";
  let value: Buffer = Buffer.alloc(0);
  let createRevision = 0;
  let modRevision = 0;
  for (const { field, integer, bytes } of readFields(message))
    if (field === 1) key = bytes.toString();
    else if (field === 2) createRevision = Number(integer);
    else if (field === 3) modRevision = Number(integer);
    else if (field === 5) value = bytes;
  return { key, value, createRevision, modRevision };
}

function headerRevision(message: Buffer): number {
  for (const { field, integer } of readFields(message)) if (field === 3) return Number(integer);
  return 0;
}
