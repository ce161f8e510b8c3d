import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { specNames } from "../../../generator/commands/serve/spec-names.js";
import { runTool } from "../../support/run-tool.js";
import { gadgets } from "./support/documents.js";
import { ask } from "./support/listen.js";
import { newFolder } from "./support/new-folder.js";
import { startServe, type ServeProcess } from "./support/serve-process.js";

/** A document with a group and a kind of its own. */
const api = (name: string): string =>
  JSON.stringify(gadgets()).replaceAll("toys.example.com", `${name}.example.com`).replaceAll("Gadget", name);

const groups = async ({ port }: ServeProcess): Promise<string[]> =>
  [...(await ask(port, "/apis")).body.toString().matchAll(/"name":"(\w+)\.example\.com"/g)].map(
    ([, name = ""]) => name,
  );

const health = async ({ port }: ServeProcess): Promise<string> => (await ask(port, "/readyz?verbose")).body.toString();

const soon = { timeout: 10_000 };

test("a folder of documents is one API, and documents may come, change and go", async () => {
  const folder = newFolder({
    "specs/apples.json": api("apples"),
    "specs/pears.yaml": api("pears"),
    "specs/README.md": "Not a document.",
    "specs/.hidden.json": "{",
  });
  const serve = await startServe(folder, ["specs"]);
  expect(await groups(serve)).toEqual(["apples", "pears"]);
  expect(await health(serve)).toContain("[+]member/apples.json ok\n[+]member/pears.yaml ok\n");

  writeFileSync(path.join(folder, "specs", "plums.yml"), api("plums"));
  await expect.poll(() => groups(serve), soon).toEqual(["apples", "pears", "plums"]);
  renameSync(path.join(folder, "specs", "apples.json"), path.join(folder, "specs", "a.json"));
  await expect.poll(() => health(serve), soon).toContain("[+]member/a.json ok");
  expect(await groups(serve)).toEqual(["apples", "pears", "plums"]);
  writeFileSync(path.join(folder, "specs", "a.json"), api("figs"));
  await expect.poll(() => groups(serve), soon).toEqual(["figs", "pears", "plums"]);
  rmSync(path.join(folder, "specs", "plums.yml"));
  await expect.poll(() => groups(serve), soon).toEqual(["figs", "pears"]);
  expect(serve.output().stderr).toContain("specs/plums.yml was removed and is no longer served");
});

test("a broken document that is added is reported, and served once it is good", async () => {
  const folder = newFolder({ "specs/apples.json": api("apples") });
  const serve = await startServe(folder, ["specs"]);
  const file = path.join(folder, "specs", "pears.json");
  writeFileSync(file, api("pears").slice(0, 100));
  await expect.poll(() => health(serve), soon).toContain("[-]member/pears.json failed: ");
  expect(serve.output().stderr).toContain("pears.json was added and cannot be used: ");
  expect(await groups(serve)).toEqual(["apples"]);
  writeFileSync(file, api("pears"));
  await expect.poll(() => groups(serve), soon).toEqual(["apples", "pears"]);
  // A document that breaks later keeps its last good state.
  writeFileSync(file, "{");
  await expect.poll(() => health(serve), soon).toContain("[-]member/pears.json failed: ");
  expect(await groups(serve)).toEqual(["apples", "pears"]);
});

test("the last document of a folder stays until there is another one", async () => {
  const folder = newFolder({ "specs/apples.json": api("apples") });
  const serve = await startServe(folder, ["specs"]);
  rmSync(path.join(folder, "specs", "apples.json"));
  await expect.poll(() => serve.output().stderr, soon).toContain("was removed");
  expect(await groups(serve)).toEqual(["apples"]);
  writeFileSync(path.join(folder, "specs", "pears.json"), api("pears"));
  await expect.poll(() => groups(serve), soon).toEqual(["pears"]);
});

test("every document of a folder that cannot be used is an error at the start, and so is an empty folder", () => {
  const folder = newFolder({ "specs/a.json": "{", "specs/b.json": "[]", "specs/good.json": api("apples") });
  mkdirSync(path.join(folder, "empty"));
  const { status, stderr } = runTool(folder, "serve", "specs", "empty");
  expect(status).toBe(1);
  for (const part of ["specs/a.json: ", "specs/b.json: ", "empty: there is no document in this folder"])
    expect(stderr).toContain(`GV8001 cannot serve ${part}`);
  expect(stderr).toContain("3 errors; nothing is served");
});

test("members are named by the shortest endings of their paths that differ", async () => {
  const names = (files: readonly string[], taken?: readonly string[]): string[] => [
    ...specNames(
      files.map((file) => file.split("/").join(path.sep)),
      taken,
    ).values(),
  ];
  expect(names(["/srv/a/swagger.json"])).toEqual(["swagger.json"]);
  expect(names(["/srv/a/x.json", "/srv/b/y.json"])).toEqual(["x.json", "y.json"]);
  expect(names(["/srv/a/x.json", "/srv/b/x.json", "/srv/b/y.json"])).toEqual(["a/x.json", "b/x.json", "y.json"]);
  expect(names(["/1/a/x.json", "/2/a/x.json", "/2/b/x.json"])).toEqual(["1/a/x.json", "2/a/x.json", "b/x.json"]);
  expect(names(["/srv/a/x.json"], ["x.json"])).toEqual(["a/x.json"]);

  const folder = newFolder({ "here/none": "", "apples.json": api("apples"), "pears.json": api("pears") });
  const args = ["../apples.json", "--upstream", "http://127.0.0.1:1,name=apples.json"];
  const serve = await startServe(path.join(folder, "here"), args);
  const verbose = await health(serve);
  expect(verbose).toContain(`[+]member/${path.basename(folder)}/apples.json ok\n`);
  expect(verbose).not.toContain("../");
  const metrics = (await ask(serve.port, "/metrics")).body.toString();
  expect(metrics).toContain(`groupversion_member_up{member="${path.basename(folder)}/apples.json"} 1\n`);
  const alone = await startServe(path.join(folder, "here"), ["../apples.json"]);
  expect(await health(alone)).toContain("[+]member/apples.json ok\n");
});
