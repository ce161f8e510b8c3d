import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../generator/index.js";
import { filesIn } from "../../support/files-in.js";
import { runCommand, type CommandResult } from "../../support/run-command.js";
import { runTool } from "../../support/run-tool.js";

let folder = "";

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-client-")));
  writeDocument();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => path.join(folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");
const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};

const operation = (id: string, tag: string): object => ({
  operationId: id,
  tags: [tag],
  parameters: [{ name: "id", in: "path", required: true, type: "integer", format: "int64" }],
  responses: { 200: { description: "It.", schema: { $ref: "#/definitions/Thing" } } },
});

/** A document with one operation per tag. */
function documentText(...tags: readonly string[]): string {
  const paths = tags.map((tag) => [`/${tag}/{id}`, { get: operation(`get-${tag}`, tag) }]);
  return JSON.stringify({
    swagger: "2.0",
    info: { title: "The Things API", version: "1.0.0" },
    paths: Object.fromEntries(paths) as object,
    definitions: {
      Thing: { type: "object", properties: { serial: { type: "integer", format: "int64" }, name: { type: "string" } } },
    },
  });
}

const writeDocument = (...tags: readonly string[]): void =>
  write("things.json", documentText(...(tags.length === 0 ? ["pets", "toys"] : tags)));

const generate = (...options: readonly string[]): Promise<CommandResult> =>
  runCommand(folder, ["client", "typescript", "--spec", "things.json", "--out", "client", ...options]);

/** Diagnostics of a run with `--json`. */
const reported = ({ stdout }: CommandResult): readonly Diagnostic[] =>
  (JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;

describe("a client", () => {
  test("is written as a package, and summarized in one line", async () => {
    const { exitCode, stdout, stderr } = await generate("--package", "@acme/things");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^typescript {2}client {2}@acme\/things {2}\d+ files\n\d+ files written {2}\d+\.\d\d s\n$/);
    expect(JSON.parse(read("client/package.json"))).toMatchObject({ name: "@acme/things", type: "module" });
    for (const name of ["README.md", "CHANGELOG.md", "names.lock.json", "src/index.ts", "src/runtime/index.ts"])
      expect(existsSync(at(`client/${name}`)), name).toBe(true);
    expect(existsSync(at("client/src/runtime/kubernetes"))).toBe(false);
  });

  test("is named after the document's title by default", async () => {
    await generate();
    expect(JSON.parse(read("client/package.json"))).toMatchObject({ name: "the-things-api-client" });
  });

  test("is unchanged when generated again, and no file is touched", async () => {
    await generate();
    const before = filesIn(at("client"));
    const { mtimeMs } = statSync(at("client/src/index.ts"));
    const { stdout } = await generate();
    expect(stdout).toMatch(/nothing changed {2}\d+\.\d\d s\n$/);
    expect(filesIn(at("client"))).toEqual(before);
    expect(statSync(at("client/src/index.ts")).mtimeMs).toBe(mtimeMs);
  });

  test("may come from YAML in another folder, and go to an absolute path", async () => {
    write("elsewhere/things.yaml", `# ${documentText("pets")}\n${documentText("pets")}\n`);
    const argv = ["client", "typescript", "--spec", at("elsewhere/things.yaml"), "--out", at("x/y/client")];
    expect(await runCommand(folder, argv)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(existsSync(at("x/y/client/src/pets"))).toBe(true);
  });

  test("keeps integers beyond 2^53 exact if asked", async () => {
    await generate();
    const plain = [...filesIn(at("client")).values()].join("\n");
    await generate("--int64", "exact");
    const exact = [...filesIn(at("client")).values()].join("\n");
    expect(plain).toContain("serial?: number;");
    expect(exact).toContain("serial?: number | bigint;");
  });
});

describe("--check", () => {
  test("passes if the client is up to date", async () => {
    await generate();
    expect(await generate("--check")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("names every file that would change, and writes none", async () => {
    await generate();
    writeDocument("pets", "games");
    write("client/src/index.ts", "// edited\n");
    const before = filesIn(folder);
    const result = await generate("--check", "--json");
    expect(result.exitCode).toBe(1);
    const messages = reported(result).map(({ code, message }) => `${code} ${message}`);
    expect(messages).toContain("GV5004 client/src/index.ts is out of date");
    expect(messages.some((message) => message.includes("client/src/games/"))).toBe(true);
    expect(messages.some((message) => message.includes("client/src/toys/"))).toBe(true);
    expect(messages.some((message) => message.includes("client/src/pets/"))).toBe(false);
    expect(filesIn(folder)).toEqual(before);
  });

  test("fails if there is no client yet", async () => {
    expect((await generate("--check")).exitCode).toBe(1);
    expect(existsSync(at("client"))).toBe(false);
  });
});

test("--json prints one object, --quiet nothing", async () => {
  expect(JSON.parse((await generate("--json")).stdout)).toMatchObject({
    ok: true,
    diagnostics: [],
    clients: [{ language: "typescript", out: "client", package: "the-things-api-client", operations: 2 }],
  });
  expect(await generate("--quiet")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
});

describe("existing files", () => {
  test("files that are no longer generated are removed, but no file of the user's", async () => {
    await generate();
    write("client/src/toys/mine.ts", "export {};\n");
    write("client/notes.md", "Mine.\n");
    writeDocument("pets");
    const { exitCode, stdout } = await generate();
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/ \d+ removed/);
    const names = [...filesIn(at("client")).keys()];
    expect(names.filter((name) => name.startsWith("src/toys/"))).toEqual(["src/toys/mine.ts"]);
    expect(read("client/notes.md")).toBe("Mine.\n");
  });

  test("a manipulated file list removes nothing outside the client", async () => {
    await generate();
    write("precious.txt", "mine");
    write(
      "client/.groupversion-files",
      `${read("client/.groupversion-files")}../precious.txt\n${at("precious.txt")}\n`,
    );
    await generate();
    expect(read("precious.txt")).toBe("mine");
  });

  test("an existing changelog belongs to the user", async () => {
    await generate();
    write("client/CHANGELOG.md", "# Changes\n\nOf mine.\n");
    writeDocument("pets");
    expect((await generate()).exitCode).toBe(0);
    expect(read("client/CHANGELOG.md")).toBe("# Changes\n\nOf mine.\n");
    expect((await generate("--check")).exitCode).toBe(0);
  });

  test("names in the lock are kept", async () => {
    await generate();
    const lock = read("client/names.lock.json");
    expect(lock).toContain("getPets");
    write("client/names.lock.json", lock.replaceAll("getPets", "fetchPets"));
    writeDocument("pets", "toys", "games");
    await generate();
    const sources = [...filesIn(at("client/src")).values()].join("\n");
    expect(sources).toContain("function fetchPets(");
    expect(sources).not.toContain("getPets");
    expect(read("client/names.lock.json")).toContain("fetchPets");
  });

  // In TypeScript, the function that returns the whole response is a name of its own: getPetsResponse.
  test.each([
    ["typescript", "getPets", "fetchPets", "2 names kept"],
    ["python", "get_pets", "fetch_pets", "1 name kept"],
  ])("%s: names in the lock change if --rename asks for it", async (language, plain, published, kept) => {
    const argv = ["client", language, "--spec", "things.json", "--out", "client"];
    await runCommand(folder, argv);
    const lock = read("client/names.lock.json");
    write("client/names.lock.json", lock.replaceAll(plain, published));
    expect((await runCommand(folder, argv)).stdout).toContain(` files, ${kept}\n`);

    const before = filesIn(folder);
    const checked = await runCommand(folder, [...argv, "--rename", "--check"]);
    expect(checked.exitCode).toBe(1);
    expect(filesIn(folder)).toEqual(before);
    const renamed = await runCommand(folder, [...argv, "--rename"]);
    for (const { stderr } of [checked, renamed]) {
      expect(stderr).toContain("GV7003");
      expect(stderr).toContain(`operation GET /pets/{id}: ${published} becomes ${plain}\n`);
    }
    expect(renamed).toMatchObject({ exitCode: 0 });
    expect(read("client/names.lock.json")).toBe(lock);
    expect(await runCommand(folder, [...argv, "--rename"])).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await runCommand(folder, argv)).stdout).not.toContain("kept");
  });

  test.each([
    ["somebody's package", "client/package.json", "{}"],
    ["another file", "client/deep/notes.md", "Mine."],
  ])("%s: the folder is refused", async (_, name, text) => {
    write(name, text);
    const before = filesIn(folder);
    const result = await generate("--json");
    expect(result.exitCode).toBe(1);
    expect(reported(result)).toMatchObject([{ code: "GV7056" }]);
    expect(filesIn(folder)).toEqual(before);
  });

  test.each([
    ["only a name lock", "client/names.lock.json", "{}"],
    ["a new repository", "client/.git/HEAD", "ref: refs/heads/main"],
  ])("%s: the folder is accepted", async (_, name, text) => {
    write(name, text);
    expect((await generate()).exitCode).toBe(0);
    expect(existsSync(at("client/src/index.ts"))).toBe(true);
  });

  test("a user's file at the path of a generated one stops the run", async () => {
    await generate();
    write("client/src/games/index.ts", "// mine\n");
    writeDocument("pets", "toys", "games");
    const before = filesIn(folder);
    const result = await generate("--json");
    expect(result.exitCode).toBe(1);
    expect(reported(result)).toMatchObject([
      { code: "GV7057", message: expect.stringContaining("client/src/games/index.ts is in the way") as string },
    ]);
    expect(filesIn(folder)).toEqual(before);
  });

  test("if one file cannot be written, none is", async () => {
    await generate();
    rmSync(at("client/src/index.ts"));
    mkdirSync(at("client/src/index.ts"));
    writeDocument("pets", "games");
    const before = filesIn(folder);
    const result = await generate("--json");
    expect(result.exitCode).toBe(1);
    expect(reported(result)).toMatchObject([
      { code: "GV5002", message: "cannot write client/src/index.ts: it is a folder" },
    ]);
    expect(filesIn(folder)).toEqual(before);
  });
});

test("a document with errors leaves the last good client unchanged", async () => {
  await generate();
  write("things.json", documentText("pets").replace('"2.0"', '"1.2"'));
  const before = filesIn(folder);
  const { exitCode, stderr } = await generate();
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/^things\.json:1:\d+ error GV6003 /);
  expect(stderr).toContain("nothing was written");
  expect(filesIn(folder)).toEqual(before);
});

describe("a document on the network", () => {
  const serve = async (work: (origin: string) => Promise<void>): Promise<void> => {
    const server = createServer((request, response) => {
      if (request.url?.startsWith("/things.json") === true) response.end(documentText("pets"));
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      await work(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  };
  const fromUrl = (spec: string): Promise<CommandResult> =>
    runCommand(folder, ["client", "typescript", "--spec", spec, "--out", "client"]);

  test("generates the same client as the file", () =>
    serve(async (host) => {
      expect(await fromUrl(`http://${host}/things.json?key=tulip`)).toMatchObject({ exitCode: 0, stderr: "" });
      const fetched = filesIn(at("client"));
      writeDocument("pets");
      await generate();
      expect(filesIn(at("client"))).toEqual(fetched);
      expect([...fetched.values()].join("")).not.toContain("tulip");
    }));

  test("that is missing is an error without the secrets in its URL", () =>
    serve(async (host) => {
      const { exitCode, stdout, stderr } = await fromUrl(`http://me:hidden@${host}/nothing?key=tulip`);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^error GV6001 /);
      expect(`${stdout}${stderr}`).not.toMatch(/hidden|tulip/);
      expect(existsSync(at("client"))).toBe(false);
    }));
});

test.each([
  [["client", "--spec", "a", "--out", "b"], "an argument is missing"],
  [["client", "typescript", "--out", "x"], "--spec is missing"],
  [["client", "typescript", "--spec", "things.json"], "--out is missing"],
  [["client", "typescript", "--spec", "things.json", "--out", ""], "--out is missing"],
  [["client", "typescript", "--spec", "a", "--out", "b", "--int64", "big"], "--int64 must be one of number, exact"],
  [["client", "cobol", "--spec", "things.json", "--out", "x"], 'unknown language "cobol"; known languages: typescript'],
])("%j is wrong usage", (args, text) => {
  const { status, stdout, stderr } = runTool(folder, ...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(text);
});
