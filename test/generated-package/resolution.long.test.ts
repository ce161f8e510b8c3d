/** Programs that find a generated package by older rules: TypeScript's `node10`, `require`, and the real Jest. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { install, npmEnvironment, runNpm } from "../packages/support/real-npm.js";
import { linkDependencies } from "../support/packages/compile-packages.js";
import { generatePackage } from "../support/packages/generate-package.js";
import { REPOSITORY, runNode } from "../support/run-tool.js";
import { smallCluster } from "./support/small-cluster.js";

const NAME = "@example/cluster";
const PATIENCE = 10 * 60_000;
const JEST = "jest@30.5.2";
const BABEL = ["@babel/plugin-transform-dynamic-import@7", "@babel/plugin-transform-modules-commonjs@7"];

let home: string;
const project = (): string => path.join(home, "project");
const write = (name: string, text: string): void => writeFileSync(path.join(project(), name), text);

const serve = `
const server = createServer((_, response) => response.setHeader("content-type", "application/json").end('{"kind":"Pod"}'));
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const client = createClient({ baseUrl: \`http://127.0.0.1:\${server.address().port}\`, proxy: false });
expect(await readNamespacedPod(client, { namespace: "default", name: "web-0" })).toEqual({ kind: "Pod" });
expect(formatQuantity("1024Mi")).toBe("1Gi");
await client.close();
server.close();`;

const modules = `
import { createServer } from "node:http";
import { createClient } from "${NAME}";
import { readNamespacedPod } from "${NAME}/core/v1";
import { formatQuantity } from "${NAME}/kubernetes";
test("calls a server", async () => {${serve}
});
`;

beforeAll(async () => {
  home = realpathSync(mkdtempSync(path.join(tmpdir(), "groupversion-resolution-")));
  const built = path.join(home, "built");
  mkdirSync(built);
  mkdirSync(project());
  linkDependencies(home);
  writeFileSync(path.join(home, "cluster.json"), JSON.stringify(smallCluster));
  const { exitCode } = await generatePackage(path.join(home, "cluster.json"), built, "--package", NAME);
  expect(exitCode).toBe(0);
  const tsc = path.join(REPOSITORY, "node_modules", "typescript-7", "bin", "tsc");
  expect(runNode(built, [tsc]).stdout).toBe("");
  const packed = runNpm("npm", built, "pack", "--ignore-scripts", "--silent", "--pack-destination", home);
  expect(packed.status).toBe(0);
  write("package.json", JSON.stringify({ private: true }));
  install(project(), path.join(home, packed.stdout.trim()), JEST, ...BABEL, "@types/node@20", "typescript@5.9");
}, PATIENCE);
afterAll(() => rmSync(home, { recursive: true, force: true }));

test.each([
  ["node10", ["--module", "commonjs", "--moduleResolution", "node10"]],
  ["bundler", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ["nodenext", ["--module", "nodenext"]],
])(
  "TypeScript finds the types of every entry point with %s",
  (_, options) => {
    write(
      "program.ts",
      `import { CoreV1Api, createClient } from "${NAME}";
import { readNamespacedPod } from "${NAME}/core/v1";
import type { Pod } from "${NAME}/core/v1";
import { parseQuantity } from "${NAME}/kubernetes";
import { mockTransport } from "${NAME}/runtime";
const client = createClient({ baseUrl: "https://127.0.0.1", transport: mockTransport(() => ({ json: { kind: "Pod" } })) });
export const pod: Promise<Pod> = readNamespacedPod(client, { namespace: "default", name: "web-0" });
// @ts-expect-error The types are there.
export const wrong: number = parseQuantity("1").format;
export const api: CoreV1Api = new CoreV1Api(client);
`,
    );
    const common = ["--strict", "--target", "es2022", "--types", "node", "--skipLibCheck", "false"];
    const { status, stdout } = runNpm("npx", project(), "tsc", "program.ts", "--outDir", "out", ...common, ...options);
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  },
  PATIENCE,
);

test("require loads it", () => {
  const code = `const { pod } = require("./program.js"); pod.then((each) => console.log(each.kind));`;
  const options = ["--module", "commonjs", "--moduleResolution", "node10", "--target", "es2022", "--skipLibCheck"];
  expect(runNpm("npx", project(), "tsc", "program.ts", "--outDir", "out", "--types", "node", ...options).status).toBe(
    0,
  );
  const { stdout, stderr } = runNode(path.join(project(), "out"), ["-e", code]);
  expect({ stdout, stderr }).toEqual({ stdout: "Pod\n", stderr: "" });
});

describe("Jest", () => {
  const jest = (...args: readonly string[]): { readonly status: number | null; readonly stderr: string } =>
    runNpm("npx", project(), "jest", "--forceExit", ...args);

  test(
    "runs it as a module",
    () => {
      write("module.test.mjs", modules);
      process.env["NODE_OPTIONS"] = "--experimental-vm-modules";
      try {
        expect(npmEnvironment()["NODE_OPTIONS"]).toContain("vm-modules");
        const { status, stderr } = jest("--testMatch", "**/*.test.mjs");
        expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("1 passed") as string });
      } finally {
        delete process.env["NODE_OPTIONS"];
      }
    },
    PATIENCE,
  );

  test(
    "runs it compiled, as the README says",
    () => {
      const config = {
        transform: {
          "\\.m?js$": [
            "babel-jest",
            { plugins: ["@babel/plugin-transform-dynamic-import", "@babel/plugin-transform-modules-commonjs"] },
          ],
        },
        transformIgnorePatterns: [`/node_modules/(?!${NAME}/)`],
      };
      write("jest.config.json", JSON.stringify(config));
      write("compiled.test.js", modules);
      const { status, stderr } = jest("--config", "jest.config.json", "compiled");
      expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining("1 passed") as string });
    },
    PATIENCE,
  );
});
