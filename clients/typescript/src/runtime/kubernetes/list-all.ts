import { isApiError } from "../api-error.js";
import type { CallOptions } from "../call-options.js";
import type { Client } from "../client.js";
import type { Operation } from "../operation.js";
import { isRecord } from "./object-metadata.js";

/** All items of a list operation, with the resource version that they share. */
export interface WholeList<T> {
  readonly items: T[];
  readonly resourceVersion: string;
}

const PAGE_SIZE = 500;

/** Call a list operation, page by page if it has pages. All pages have the same resource version. */
export async function listAll<T>(
  client: Client,
  operation: Operation,
  params: object,
  options: CallOptions & { readonly limit?: number | undefined },
): Promise<WholeList<T>> {
  const { limit = PAGE_SIZE, ...callOptions } = options;
  const query = options.query ?? {};
  const read = (more: Record<string, unknown>): Promise<unknown> =>
    client.call<unknown>(operation, params, { ...callOptions, query: { ...query, ...more } });
  if (!hasQuery(operation, "limit")) return wholeList([await read({})]);
  const pages: unknown[] = [await read({ limit })];
  try {
    for (;;) {
      const next = listMetadata(pages[pages.length - 1])["continue"];
      if (typeof next !== "string" || next === "") return wholeList(pages);
      // The first page settled the version; the server refuses to receive it again.
      const { resourceVersion: _, resourceVersionMatch: __, ...rest } = query;
      pages.push(
        await client.call<unknown>(operation, params, { ...callOptions, query: { ...rest, limit, continue: next } }),
      );
    }
  } catch (error) {
    // The version expired between pages. Only a list in one piece has a single version then.
    if (isApiError(error) && error.status === 410) return wholeList([await read({})]);
    throw error;
  }
}

/** Whether an operation declares a query parameter. */
export function hasQuery(operation: Operation, name: string): boolean {
  return (operation.query ?? []).some((parameter) => {
    return (typeof parameter === "string" ? parameter : (parameter.wire ?? parameter.name)) === name;
  });
}

function wholeList<T>(pages: readonly unknown[]): WholeList<T> {
  const version = listMetadata(pages[0])["resourceVersion"];
  const items: T[] = [];
  for (const page of pages) {
    if (!isRecord(page)) continue;
    const found = page["items"];
    if (!Array.isArray(found)) continue;
    const kind = typeof page["kind"] === "string" ? /^(.+)List$/.exec(page["kind"])?.[1] : undefined;
    for (const item of found as unknown[]) {
      // Items of a list omit their kind, objects of events include it: set it always.
      if (isRecord(item) && kind !== undefined) {
        item["kind"] ??= kind;
        item["apiVersion"] ??= page["apiVersion"];
      }
      items.push(item as T);
    }
  }
  return { items, resourceVersion: typeof version === "string" ? version : "" };
}

function listMetadata(list: unknown): Record<string, unknown> {
  const metadata = isRecord(list) ? list["metadata"] : undefined;
  return isRecord(metadata) ? metadata : {};
}
