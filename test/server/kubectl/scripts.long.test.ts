import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { currentKubectl, debianKubectl, type Kubectl } from "../clients/support/kubectls.js";
import { KubectlServer } from "./support/kubectl-server.js";
import { mismatch, readScript } from "./support/kubectl-script.js";

interface Judge extends Kubectl {
  readonly version: "1.20" | "current";
}

const JUDGES: readonly Judge[] = [
  { ...currentKubectl, version: "current" },
  { ...debianKubectl, version: "1.20" },
];

const scripts = path.join(import.meta.dirname, "scripts");

describe.each(JUDGES)("$name on groupversion apiserver", ({ find, version }) => {
  const server = new KubectlServer();
  let program: string | undefined;

  beforeAll(async () => {
    program = find();
    await server.start();
  }, 900_000);
  afterAll(() => server.close());

  it.for(readdirSync(scripts).sort())("%s (needs kubectl)", { timeout: 240_000 }, async (name, { skip }) => {
    if (program === undefined) return skip("this kubectl cannot be had on this machine");
    const { commands, files } = readScript(path.join(scripts, name), version);
    for (const [file, text] of files) writeFileSync(path.join(server.folder, file), text);
    for (const command of commands) {
      const { status, stdout, stderr } = await server.run(program, command.args, command.editor);
      const where = `${name}:${command.line}: kubectl ${command.args.join(" ")}`;
      const problem =
        (status === 0) === command.succeeds
          ? mismatch(command, command.succeeds ? stdout : stderr)
          : `it ended with ${status}`;
      expect(problem, `${where}\n${stdout}${stderr}`).toBeUndefined();
    }
  });
});
