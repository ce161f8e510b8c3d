import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { targets } from "../../../../generator/codegen/targets/registry.js";
import { runCli } from "../../../../generator/commands/run-cli.js";
import { loadModel } from "../../../../generator/pipeline/load-model.js";
import { allCodes, diagnosticCodes, type DiagnosticCode } from "../../../../openapi/diagnostics/codes.js";
import { apiServerAdvice } from "./api-servers.js";
import { clientAdvice } from "./clients.js";
import { mergeAdvice, outputAdvice, serveAdvice } from "./commands.js";
import { compareAdvice, importAdvice } from "./comparing.js";
import { fileAdvice, openapi3Advice, operationAdvice, schemaAdvice } from "./documents.js";
import { jsonSchemaAdvice } from "./json-schemas.js";
import { overlayAdvice } from "./overlays.js";
import type { CommandAdvice, Run } from "./run.js";
import { siteAdvice } from "./sites.js";

const DOCUMENTS = [...fileAdvice, ...schemaAdvice, ...operationAdvice, ...openapi3Advice];
const COMMANDS: readonly CommandAdvice[] = [
  ...mergeAdvice,
  ...outputAdvice,
  ...overlayAdvice,
  ...importAdvice,
  ...compareAdvice,
  ...jsonSchemaAdvice,
  ...clientAdvice,
  ...siteAdvice,
  ...serveAdvice,
  ...apiServerAdvice,
];

/** Codes whose help lists what was done. */
const NOTICES = new Set<string>(["GV7003"]);

/** Codes whose advice needs what a folder of files does not have: a git repository to fetch from, a cluster of etcd. */
const ELSEWHERE = new Set<string>(["GV6231", "GV8025", "GV8033", "GV8034"]);

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "gv-advice-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

/** What reading a document reports, as `GV1234 message`. */
async function diagnose(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const spec = Object.hasOwn(files, "api.yaml") ? "api.yaml" : "api.json";
  const { diagnostics } = await loadModel({ spec }, { root: folderWith(files), targets });
  return diagnostics.map(({ code, message }) => `${code} ${message}`);
}

interface Ended {
  readonly exitCode: number;
  /** What the last command reports, as `GV1234 message`. */
  readonly reported: readonly string[];
}

/** Runs command lines. A server ends as soon as it has started. */
async function runAll({ files, commands }: Run): Promise<Ended> {
  const cwd = folderWith(files);
  let ended: Ended = { exitCode: 0, reported: [] };
  for (const args of commands) {
    let text = "";
    const exitCode = await runCli(args, {
      cwd,
      targets,
      signal: AbortSignal.abort(),
      onReload: () => undefined,
      print: () => undefined,
      warn: (line) => void (text += `${line}\n`),
      progress: () => undefined,
    });
    ended = {
      exitCode,
      reported: [...text.matchAll(/^(?:\S+ )?(?:error|warning) (GV\d{4} .*)$/gm)].map(([, line = ""]) => line),
    };
  }
  return ended;
}

/** Whether there is anything to do about a message. */
const givesAdvice = (line: string): boolean => diagnosticCodes[line.slice(0, 6) as DiagnosticCode].help !== "";

const has = (code: string) => (line: string) => line.startsWith(`${code} `);

describe("the advice of a diagnostic", () => {
  test.each(DOCUMENTS.map((advice) => [advice.code, advice] as const))(
    "on a document: %s",
    async (code, { broken, followed }) => {
      const before = await diagnose(broken);
      expect(before.some(has(code)), before.join("\n")).toBe(true);
      for (const files of followed) expect(await diagnose(files)).toEqual([]);
    },
  );

  test.each(COMMANDS.map((advice) => [advice.code, advice] as const))(
    "on a command: %s",
    async (code, { broken, followed }) => {
      const { reported } = await runAll(broken);
      expect(reported.some(has(code)), reported.join("\n")).toBe(true);
      for (const run of followed) {
        const after = await runAll(run);
        expect({ ...after, reported: after.reported.filter(givesAdvice) }).toEqual({ exitCode: 0, reported: [] });
      }
    },
  );

  test("is tested for every code of merging, output, documents, comparing, importing, clients, sites and serving that gives any", () => {
    const wanted = allCodes.filter(
      (code) =>
        /^GV[4-8]/.test(code) && diagnosticCodes[code].help !== "" && !NOTICES.has(code) && !ELSEWHERE.has(code),
    );
    expect([...new Set([...DOCUMENTS, ...COMMANDS].map(({ code }) => code))].sort()).toEqual([...wanted].sort());
  });
});
