import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { allCodes, generateCrds, generateSpec, type Diagnostic } from "../../../../generator/index.js";
import { crdAdvice } from "./crds.js";
import type { Project } from "./project.js";
import { resourceAdvice } from "./resources.js";
import { sourceAdvice } from "./sources.js";
import { typeAdvice } from "./types.js";

const ADVICE = [...sourceAdvice, ...typeAdvice, ...resourceAdvice, ...crdAdvice];

let folder: string;
beforeEach(() => (folder = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-advice-")))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function diagnose({ files, config = {} }: Project): Promise<readonly Diagnostic[]> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  const generate = config.crd === undefined ? generateSpec : generateCrds;
  return (await generate({ sources: ["**/*.ts"], ...config }, folder)).diagnostics;
}

/** Applies the rewrite that a help text spells out. */
function rewrite(project: Project, { help, span, code }: Diagnostic): Project {
  const text = project.files[span?.file ?? ""] ?? "";
  const lines = text.split("\n");
  const at = (span?.line ?? 1) - 1;
  const line = lines[at] ?? "";
  const [from, to] = [(span?.column ?? 1) - 1, (span?.column ?? 1) - 1 + (span?.length ?? 0)];
  const replace = (by: string, more = ""): Project => {
    const changed = lines.with(at, line.slice(0, from) + by + line.slice(to)).join("\n");
    return { ...project, files: { ...project.files, [span?.file ?? ""]: changed + more } };
  };
  const guess = /^Did you mean (\S+?)\?/.exec(help)?.[1];
  if (guess !== undefined) return replace(guess);
  const declaration = /^Declare one: export type <Name> = (.*);$/s.exec(help)?.[1];
  if (declaration !== undefined) return replace("Named", `\nexport type Named = ${declaration};\n`);
  const example = /^Write it like this: (@.*)$/.exec(help)?.[1];
  if (example !== undefined) {
    const end = line.indexOf(" */", from);
    const changed = lines.with(at, line.slice(0, from) + example + (end < 0 ? "" : line.slice(end))).join("\n");
    return { ...project, files: { ...project.files, [span?.file ?? ""]: changed } };
  }
  throw new Error(`${code} is no rewrite: ${help}`);
}

describe("the advice of a diagnostic", () => {
  test.each(ADVICE.map((advice, i) => [advice.code, i, advice] as const))(
    "fixes %s (%i)",
    async (code, _, { broken, followed }) => {
      const before = await diagnose(broken);
      const found = before.find((one) => one.code === code);
      expect(found, before.map((one) => `${one.code} ${one.message}`).join("\n")).toBeDefined();
      if (found === undefined) return;
      for (const project of followed ?? [rewrite(broken, found)])
        expect(
          (await diagnose(project)).map((one) => `${one.code} ${one.message}`),
          found.help,
        ).toEqual([]);
    },
  );

  test("is tested for every code of sources, types and resources", () => {
    const wanted = allCodes.filter((code) => /^GV[123]/.test(code));
    expect([...new Set(ADVICE.map(({ code }) => code))].sort()).toEqual([...wanted].sort());
  });
});
