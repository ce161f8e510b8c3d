import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, type TestContext } from "vitest";
import { lacks } from "../../support/tools.js";
import {
  callInPython,
  callInTypeScript,
  NotInstalled,
  startIfInstalled,
  type ForeignServer,
} from "./foreign-server.js";

const PATIENCE = 10 * 60_000;

/**
 * Registers tests that make every call of a server with both clients.
 *
 * @param start - installs the server in a folder and starts it
 * @param expected - what the programs print
 */
export function checkServer(
  name: string,
  start: (folder: string) => Promise<ForeignServer>,
  {
    typescript,
    python,
    expected,
  }: { readonly typescript: string; readonly python: string; readonly expected: unknown },
): void {
  describe.skipIf(lacks("python-tools"))(`${name} (needs python-tools and package registries)`, () => {
    const root = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-foreign-")));
    let server: ForeignServer | NotInstalled | undefined;
    beforeAll(async () => {
      server = await startIfInstalled(() => start(root));
    }, PATIENCE);
    afterAll(async () => {
      if (server !== undefined && !(server instanceof NotInstalled)) await server.stop();
      rmSync(root, { recursive: true, force: true });
    });

    const check = async (context: TestContext, call: typeof callInPython, program: string): Promise<void> => {
      if (server === undefined) throw new Error("the server did not start");
      if (server instanceof NotInstalled) return context.skip(`needs package registries: ${server.message}`);
      expect(await call(path.join(root, call.name), server, program)).toEqual(expected);
    };
    test("every call in TypeScript", (context) => check(context, callInTypeScript, typescript), PATIENCE);
    test("every call in Python", (context) => check(context, callInPython, python), PATIENCE);
  });
}
