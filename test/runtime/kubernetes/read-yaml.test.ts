import { expect, it, vi } from "vitest";
import { readYaml } from "../../../templates/typescript/runtime/kubernetes/kubeconfig/read-yaml.js";
import * as nodeModules from "../../../templates/typescript/runtime/node-modules.js";

const read = (text: string): Promise<unknown> => readYaml(text, "config");

it("reads collections, quotes, comments and blocks", async () => {
  const text = `# from a command line tool
apiVersion: v1
clusters:
  - cluster: {server: "https://abc.example.com", certificate-authority-data: 'LS0t'}
    name: arn:aws:eks:eu-west-1:0:cluster/demo # the only one
users:
- name: demo
  user:
    exec:
      args: [get-token, --login, "devicecode"]
      env: null
      installHint: |2

        not installed; see
          https://example.com
      provideClusterInfo: true
    token: >-
      eyJhbGciOi
      JSUzI1NiIs
`;
  expect(await read(`\uFEFF---\r\n${text.replaceAll("\n", "\r\n")}...\r\n`)).toEqual({
    apiVersion: "v1",
    clusters: [
      {
        cluster: { server: "https://abc.example.com", "certificate-authority-data": "LS0t" },
        name: "arn:aws:eks:eu-west-1:0:cluster/demo",
      },
    ],
    users: [
      {
        name: "demo",
        user: {
          exec: {
            args: ["get-token", "--login", "devicecode"],
            env: null,
            installHint: "\nnot installed; see\n  https://example.com\n",
            provideClusterInfo: true,
          },
          token: "eyJhbGciOi JSUzI1NiIs",
        },
      },
    ],
  });
});

it.each(["0x1f", "1e3", "00123456789012345678901234567890", "2020-01-01", "yes", "1.50", "-1", "0o17", ".inf"])(
  "keeps the text %s, which looks like another type",
  async (text) => {
    expect(await read(`token: ${text}\n`)).toEqual({ token: text });
  },
);

it("follows anchors, aliases and merge keys, as kubectl does", async () => {
  const text = "base: &base {server: https://a, name: one}\nsame: *base\nother:\n  <<: *base\n  name: two\n";
  const base = { server: "https://a", name: "one" };
  expect(await read(text)).toEqual({ base, same: base, other: { server: "https://a", name: "two" } });
});

it("reads keys as strings, whatever they look like", async () => {
  const value = (await read("true: a\n12: b\n__proto__: c\n")) as object;
  expect(new Map(Object.entries(value))).toEqual(
    new Map([
      ["true", "a"],
      ["12", "b"],
      ["__proto__", "c"],
    ]),
  );
});

it.each([
  ["a: !secret 1\n", 1, "tag resolve failed"],
  ["a: 1\n---\nb: 2\n", 2, "multiple docs"],
  ["a: 1\na: 2\n", 2, "duplicate key"],
  ["a: 1\n   b: 2\n", 1, "block as implicit key"],
  ["a:\n  b: 1\n c: 2\n", 3, "bad indent"],
  ["a:\n\t- b\n", 2, "tab as indent"],
  ['a: "\\q"\n', 1, "bad dq escape"],
  ["a: @x\n", 1, "bad scalar start"],
  ["? [a]\n: b\n", 1, "non string key"],
])("refuses %j and names line %i", async (text, line, code) => {
  await expect(read(text)).rejects.toMatchObject({
    name: "KubeconfigError",
    message: `config: line ${line}: not valid YAML (${code})`,
  });
});

it.each([
  ["an alias without an anchor", "a: *x\n"],
  ["aliases of aliases", `a: &a [x,x,x,x]\n${"bcdefg".replace(/./g, bomb)}`],
  ["100,000 brackets", "[".repeat(100_000)],
])("refuses %s", async (_, text) => {
  await expect(read(text)).rejects.toMatchObject({
    name: "KubeconfigError",
    message: expect.stringMatching(/^config: (line 1: )?not valid YAML/) as string,
  });
});

function bomb(name: string): string {
  const before = String.fromCharCode(name.charCodeAt(0) - 1);
  return `${name}: &${name} [${Array(9).fill(`*${before}`).join(",")}]\n`;
}

it("never shows the text in an error", async () => {
  const texts = [
    "token: 'hunter2",
    "token: hunter2: x\n",
    "token: hunter2\n token2: y\n",
    "hunter2\nb: c\n",
    "token: *hunter2\n",
    "token: !hunter2 x\n",
    'token: "\\hunter2"\n',
    '{"token": "hunter2",}]',
    "%hunter2 x\n---\na: b\n",
  ];
  for (const text of texts) {
    const error: unknown = await read(text).catch((reason: unknown) => reason);
    expect(error, text).toBeInstanceOf(Error);
    expect(`${String(error)} ${JSON.stringify(error)} ${(error as Error).stack ?? ""}`).not.toContain("hunter2");
  }
});

it("needs the library only for YAML, and says how to install it", async () => {
  const load = vi.spyOn(nodeModules, "loadYamlPackage").mockResolvedValue(undefined);
  expect(await read('\uFEFF {"token": "a", "list": [true, null]}\n')).toEqual({ token: "a", list: [true, null] });
  expect(load).not.toHaveBeenCalled();
  await expect(read("token: a\n")).rejects.toMatchObject({
    name: "KubeconfigError",
    message: 'config is not JSON, and reading YAML needs the package "yaml": npm install yaml',
  });
});
