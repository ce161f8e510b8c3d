import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linkDependencies } from "../support/packages/compile-packages.js";
import type { CorpusDocument } from "../support/documents/corpus-documents.js";
import { runPythonTool } from "../support/python-tools.js";
import { REPOSITORY, runNode } from "../support/run-tool.js";
import { lacks } from "../support/tools.js";
import { writeExamples, type DocumentExamples } from "./support/example-folders.js";
import { recordRequests } from "./support/record-requests.js";
import { checkSyntax, runCurl } from "./support/shell.js";

const PATIENCE = 20 * 60_000;
/** Documents with definitions only. */
const WITHOUT_OPERATIONS = new Set(["tekton"]);
/** How many calls of a document to send. */
const SAMPLE = 12;

/** A pattern for a path with its parameters filled in. */
const pathPattern = (template: string): RegExp =>
  new RegExp(
    `^${template
      .split(/\{[^{}]*\}/)
      .map((part) => part.replace(/[^\w/]/g, String.raw`\$&`))
      .join("[^/]+")}$`,
  );

const identifier = (name: string): string => `of_${name.replace(/\W+/g, "_").toLowerCase()}`;

const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-examples-")));
/**
 * Registers tests that check the calls on pages against the actual clients, which reject a misspelt call. Calls in Python
 * are checked if `pyright`.
 */
export function checkExamples(documents: readonly CorpusDocument[], { pyright }: { readonly pyright: boolean }): void {
  beforeAll(() => {
    linkDependencies(root);
  });
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  describe.each(documents)("$name", ({ name, file }) => {
    let examples: DocumentExamples;
    beforeAll(async () => {
      examples = await writeExamples(root, identifier(name), file);
    }, PATIENCE);

    test(
      "the TypeScript client takes every call",
      () => {
        expect(examples.curl.length > 0).toBe(!WITHOUT_OPERATIONS.has(name));
        if (examples.curl.length === 0) return;
        const tsc = path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc");
        const { stdout } = runNode(examples.typescript, [tsc, "-p", ".", "--pretty", "false"]);
        expect(stdout).toBe("");
      },
      PATIENCE,
    );

    test("every operation has a call in every language, except those that need a connection", () => {
      for (const [language, ids] of Object.entries(examples.without))
        for (const id of ids) expect(id, language).toMatch(/^(?!GET )\w+ .*\/(?:exec|attach|portforward)$/);
    });

    test("a shell parses every call of curl", async () => {
      expect(await checkSyntax(examples.curl.map(({ code }) => code))).toBe("");
    });

    test("curl sends the request of the operation", async (context) => {
      if (lacks("curl")) context.skip("needs curl");
      const server = await recordRequests();
      writeFileSync(path.join(root, "file"), "content");
      try {
        const step = Math.ceil(examples.curl.length / SAMPLE);
        for (const { operation, code } of examples.curl.filter((_, index) => index % step === 0)) {
          const { stderr } = await runCurl(code.replaceAll(examples.base, server.url), root);
          const [request, ...more] = server.take();
          expect([stderr, more], operation.id).toEqual(["", []]);
          expect(request?.method, operation.id).toBe(operation.method.toUpperCase());
          const [asked = "", wanted = ""] = operation.path.split("?");
          expect(request?.url.replace(/\?.*$/, ""), operation.id).toMatch(pathPattern(asked));
          const query = new URL(request?.url ?? "", server.url).searchParams;
          for (const [name, value] of new URLSearchParams(wanted)) expect(query.get(name), operation.id).toBe(value);
          for (const { name, required, in: place } of operation.parameters) {
            if (required && place === "query") expect([...query.keys()], operation.id).toContain(name);
            if (required && place === "header")
              expect(request?.headers, operation.id).toHaveProperty(name.toLowerCase());
          }
          if (/[/+]json\b/.test(request?.headers["content-type"] ?? "") && !code.includes("@file"))
            expect(JSON.parse(request?.body ?? ""), operation.id).toBeDefined();
        }
      } finally {
        server.close();
      }
    });
  });

  if (!pyright) return;
  describe.skipIf(lacks("python-tools"))("the Python clients (needs python-tools)", () => {
    test(
      "take every call, as pyright sees it",
      async () => {
        const python = path.join(root, "python");
        const projects = readdirSync(python).filter((name) => name.endsWith("-project"));
        const options = {
          typeCheckingMode: "standard",
          pythonVersion: "3.11",
          include: ["calls_of_*"],
          extraPaths: projects,
        };
        writeFileSync(path.join(python, "pyrightconfig.json"), JSON.stringify(options));
        const { output } = await runPythonTool("pyright", ["--project", "pyrightconfig.json"], python);
        expect(output.replaceAll(`${python}/`, "").slice(-20_000)).toMatch(/^0 errors/m);
      },
      PATIENCE,
    );
  });
}
