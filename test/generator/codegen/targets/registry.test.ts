import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { targets } from "../../../../generator/codegen/targets/registry.js";
import { configJsonSchema } from "../../../../generator/config/config-json-schema.js";
import { generateClient } from "../../../../generator/pipeline/generate-client.js";
import { filesIn } from "../../../support/files-in.js";
import { runCommand, type CommandResult } from "../../../support/run-command.js";
import { REPOSITORY } from "../../../support/run-tool.js";
import { toy } from "../../../support/toy-target/target.js";
import { writeTree } from "../../../support/write-tree.js";

const DOCUMENT = {
  swagger: "2.0",
  info: { title: "Pets", version: "1" },
  paths: { "/pets": { get: { operationId: "listPets", responses: { 200: { description: "OK" } } } } },
};

const CLIENT = "package pets-toy\ninclude lib/runtime/send.toy\nfunction listPets = get /pets\n";

const { folder: root, remove } = writeTree({ "pets.json": DOCUMENT });
afterAll(remove);

const run = (...argv: readonly string[]): Promise<CommandResult> => runCommand(root, argv, [...targets, toy]);

const textOf = (...names: readonly string[]): string => readFileSync(path.join(root, ...names), "utf8");

/** Codes and messages from a run's JSON output. */
const diagnosticsOf = ({ stdout }: CommandResult): readonly string[] =>
  (JSON.parse(stdout) as { diagnostics: readonly { code: string; message: string }[] }).diagnostics.map(
    ({ code, message }) => `${code} ${message}`,
  );

describe("a language that is added to the registry", () => {
  test("appears in help, with its options", async () => {
    expect((await run("--help")).stdout).toContain("client typescript|python|toy");
    const { stdout } = await run("client", "--help");
    expect(stdout).toContain("groupversion client [OPTIONS] typescript|python|toy");
    expect(stdout).toMatch(/--voice quiet\|loud +quiet \(the default\) or loud names\. Toy only\./);
  });

  test("appears in the schema of the configuration, with its options", () => {
    const schema = JSON.stringify(configJsonSchema([...targets, toy]));
    expect(schema).toContain('"enum":["typescript","python","toy"]');
    expect(schema).toContain(
      '"voice":{"description":"`quiet` (the default) or `loud` names. Toy only.","type":"string","enum":["quiet","loud"]}',
    );
  });

  test("generates a client from the command line", async () => {
    const { exitCode, stderr } = await run("client", "toy", "--spec", "pets.json", "--out", "toy");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(textOf("toy", "client.toy")).toBe(CLIENT);
    expect(textOf("toy", "lib", "runtime", "send.toy")).toBe("function send = magic\n");
  });

  test("generates a client from a configuration, and documentation shows its calls", async () => {
    const config = {
      clients: [{ language: "toy", spec: "pets.json", out: "built", package: "petting", voice: "loud" }],
      docs: [{ spec: "pets.json", out: "pages", format: "markdown" }],
    };
    writeFileSync(path.join(root, "groupversion.config.json"), JSON.stringify(config));
    const { exitCode, stderr } = await run("build");
    expect(stderr).toBe("");
    expect(exitCode).toBe(0);
    expect(textOf("built", "client.toy")).toContain("package petting\n");
    expect(textOf("built", "client.toy")).toContain("function LISTPETS = get /pets\n");
    const [page = ""] = [...filesIn(path.join(root, "pages")).values()].filter((text) => text.includes("curl"));
    expect(page).toContain("```toy\nuse petting\ncall listPets\n```");
    expect(page).toContain("```python\n");
  });

  test("checks package names by its own rules", async () => {
    const result = await run("client", "toy", "--spec", "pets.json", "--out", "no", "--package", "ha!", "--json");
    expect(result.exitCode).toBe(1);
    expect(diagnosticsOf(result)).toEqual(["GV7055 ha! is not a valid package name: it shouts"]);
  });

  test("is unknown if the registry lacks it", async () => {
    const { exitCode, stderr } = await runCommand(root, ["client", "toy", "--spec", "pets.json", "--out", "no"]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('unknown language "toy"; known languages: typescript, python');
    const built = await runCommand(root, ["build", "--json"]);
    expect(built.exitCode).toBe(1);
    expect(diagnosticsOf(built)).toEqual([
      'GV5003 configuration: clients[0].language is "toy"',
      "GV5003 configuration: unknown option clients[0].voice",
    ]);
  });
});

describe("an option of another language", () => {
  test.each([
    ["toy", "--int64", "exact", "GV7058 the client cannot be generated: Toy clients have no option int64"],
    ["python", "--int64", "exact", "GV7058 the client cannot be generated: Python clients have no option int64"],
    ["python", "--voice", "loud", "GV7058 the client cannot be generated: Python clients have no option voice"],
  ])("is an error: %s %s %s", async (language, option, value, message) => {
    const result = await run("client", language, "--spec", "pets.json", "--out", "no", option, value, "--json");
    expect(result.exitCode).toBe(1);
    expect(diagnosticsOf(result)).toEqual([message]);
  });
});

test("an unknown language is reported to a program that asks for it", async () => {
  const request = { language: "klingon", spec: "pets.json", out: "no" };
  const { diagnostics, files } = await generateClient(request, { root, targets });
  expect(files).toEqual([]);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'the client cannot be generated: unknown client language "klingon"',
  ]);
});

/** The text of a file without its comments. */
const codeOf = (text: string): string => text.replace(/^ *(?:\/\*\*|\*|\/\/).*$/gm, "");

describe("the generator", () => {
  test.each(targets)("names $title only in the registry and in its folder", ({ name, title }) => {
    const home = `codegen/targets/${name}/`;
    const mention = new RegExp(`["'\`/](?:${name}|${title})["'\`/]`);
    const found = [...filesIn(path.join(REPOSITORY, "generator"))]
      .filter(([file, text]) => file.endsWith(".ts") && !file.startsWith(home) && mention.test(codeOf(text)))
      .map(([file]) => file);
    expect(found).toEqual(["codegen/targets/registry.ts"]);
  });
});
