/** The types of files for front ends, with those of the real libraries. */
import { execFile } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPILERS, linkDependencies } from "../support/packages/compile-packages.js";
import { generatePackage } from "../support/packages/generate-package.js";
import { REPOSITORY } from "../support/run-tool.js";
import { EXTRAS } from "./support/extras.js";

const PATIENCE = 5 * 60_000;
const SPEC = path.join(REPOSITORY, "test", "cases", "clients-input", "streams-and-pages", "input", "api.yaml");

const PROGRAM = `import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import * as v from "valibot";
import type * as models from "./models.js";
import type { Client } from "./index.js";
import { listOrdersHandler } from "./orders/msw.js";
import { listOrders, listOrdersResponse } from "./orders/index.js";
import { createOrderMutation, listOrdersQuery } from "./orders/query.js";
import { OrderSchema as valibotOrder } from "./valibot.js";
import { OrderSchema as zodOrder } from "./zod.js";

export async function use(client: Client, cache: QueryClient): Promise<unknown> {
  const query = new QueryObserver(cache, listOrdersQuery(client, { limit: 1 }));
  const ids: string | undefined = query.getCurrentResult().data?.orders[0]?.id;
  const mutation = new MutationObserver(cache, createOrderMutation(client));
  const created: models.Order = await mutation.mutate({ body: { id: "a" } });
  // @ts-expect-error the body is missing
  await mutation.mutate({});
  const orders: models.Order[] = [zodOrder.parse(ids), v.parse(valibotOrder, created)];
  // @ts-expect-error an answer is no list
  listOrdersHandler([]);
  const whole = await listOrdersResponse(client);
  const total: number = whole.status === 200 ? whole.headers["X-Total"] : 0;
  return [orders, total, listOrdersHandler({ orders }), await listOrders(client)];
}
`;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-extras-")));
const folder = path.join(root, "client");
beforeAll(async () => {
  linkDependencies(root);
  const options = EXTRAS.flatMap((extra) => ["--extras", extra]);
  expect((await generatePackage(SPEC, folder, ...options)).exitCode).toBe(0);
  writeFileSync(path.join(folder, "src", "use.ts"), PROGRAM);
}, PATIENCE);
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(COMPILERS)(
  "%s accepts them, and a program that uses them",
  async (compiler) => {
    const tsc = path.join(REPOSITORY, "node_modules", compiler, "bin", "tsc");
    const run = promisify(execFile)(process.execPath, [tsc, "-p", folder, "--noEmit", "--pretty", "false"]);
    await expect(run.then(({ stdout }) => stdout)).resolves.toBe("");
  },
  PATIENCE,
);
