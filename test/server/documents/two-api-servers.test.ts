import { spawn } from "node:child_process";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { REPOSITORY } from "../../support/run-tool.js";
import { ask } from "./support/listen.js";

test("examples/two-api-servers presents two servers as one API", async () => {
  const child = spawn(process.execPath, [path.join(REPOSITORY, "examples", "two-api-servers", "start.mjs")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const exited = new Promise((resolve) => child.once("exit", resolve));
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await exited;
  });
  const groups = async (): Promise<readonly string[]> => {
    const answer = await ask(8100, "/apis").catch(() => undefined);
    if (answer?.status !== 200) return [];
    const { groups: found } = JSON.parse(answer.body.toString()) as { readonly groups: readonly { name: string }[] };
    return found.map(({ name }) => name);
  };
  await expect.poll(groups, { timeout: 60_000, interval: 200 }).toEqual(expect.arrayContaining(["apps", "federation"]));
  const { paths } = JSON.parse((await ask(8100, "/openapi/v2")).body.toString()) as { readonly paths: object };
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(["/api/v1/pods", "/apis/federation/v1beta1/clusters", "/apis/apps/v1beta1/statefulsets"]),
  );
  const index = (await ask(8100, "/openapi/v3")).body.toString();
  expect(index).toContain('"apis/federation/v1beta1"');
  expect((await ask(8100, "/readyz?verbose")).body.toString()).toMatch(/member\/core ok[^]*member\/federation/);
});
