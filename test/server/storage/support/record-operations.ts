import { appendFileSync } from "node:fs";
import type { Storage, StoredValue } from "../../../../server/storage/storage.js";
import { Random } from "../../differential/random.js";

/** An operation as `go/linearizable` reads it. */
export interface Operation {
  readonly id: string;
  readonly key: string;
  readonly kind: "put" | "swap" | "get";
  /** Never written twice. */
  readonly value: string;
  /** What a swap replaces; empty for what is absent. */
  readonly expected: string;
  /** What a get found, or `done` or `refused`. */
  readonly result: string;
  /** Nanoseconds of a clock that all processes share. */
  readonly call: number;
  /** 0: nobody knows whether it happened. */
  readonly return: number;
}

const KEYS = ["/a", "/b", "/c", "/d"];

const now = (): number => Number(process.hrtime.bigint());

const textOf = (value: StoredValue | undefined): string => Buffer.from(value?.value ?? []).toString();

async function run(storage: Storage, { key, kind, value }: Operation, seen: StoredValue | undefined): Promise<string> {
  const compare = kind === "put" ? "any" : (seen?.revision ?? "absent");
  const result = await storage.commit([{ kind: "put", key, value: Buffer.from(value), compare }]);
  return result.kind === "committed" ? "done" : "refused";
}

/**
 * Reads, puts and swaps at random until it is stopped, and appends each operation to a file twice: before it begins, and
 * when its outcome is known. One that fails may have happened or not.
 */
export async function recordOperations(
  storage: Storage,
  client: string,
  seed: number,
  file: string,
  signal?: AbortSignal,
): Promise<void> {
  const random = new Random(seed);
  const seen = new Map<string, StoredValue | undefined>();
  for (let i = 0; signal?.aborted !== true; i++) {
    const id = `${client}.${String(i)}`;
    const key = random.one(KEYS);
    const kind = random.one(["get", "get", "put", "swap"] as const);
    const begun = { id, key, kind, value: id, expected: textOf(seen.get(key)), result: "", call: now(), return: 0 };
    appendFileSync(file, `${JSON.stringify(begun)}\n`);
    try {
      let result: string;
      if (kind === "get") {
        seen.set(key, await storage.get(key));
        result = textOf(seen.get(key));
      } else result = await run(storage, begun, seen.get(key));
      appendFileSync(file, `${JSON.stringify({ ...begun, result, return: now() })}\n`);
    } catch {
      // Each operation that may or may not have happened makes the check dearer.
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
