import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { profiles } from "../../generator/index.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import type { ApiResourceList } from "../../server/discovery/discovery-documents.js";
import { discoveryOf } from "../../server/discovery/discovery-of.js";
import { checkNames } from "./support/check-names.js";
import { project } from "./support/project.js";

/** Kinds of Kubernetes that are also common technical terms, with their meaning in this project. */
const WORDS: Readonly<Record<string, string>> = {
  APIGroup: "an answer of discovery",
  APIGroupList: "an answer of discovery",
  APIResourceList: "an answer of discovery",
  APIVersions: "an answer of discovery",
  Cluster: "the scope that is not namespaced, in @resource",
  DeleteOptions: "what a deletion of any kind is sent",
  Event: "an event of a watch, in documents of today",
  Namespace: "a flag of symbols in the TypeScript compiler",
  Node: "a node of a syntax tree, and Node.js",
  Role: "what a type is used as: options, status, patch",
  Scale: "the body of the subresource scale, of any kind",
  Service: "a web service, as in go-restful and in HTTP's 503",
  Status: "an HTTP status",
  WatchEvent: "an event of a watch, as generated clients give it",
};

/** Plurals and short names of Kubernetes that are also common terms, with their meaning in this project. */
const RESOURCE_WORDS: Readonly<Record<string, string>> = {
  bindings: "what gives roles to users, in any API server",
  clusters: "a field of a kubeconfig",
  cm: "endings of source files, as a regular expression: [cm]?ts",
  events: "what a stream consists of",
  limits: "bounds of what is read",
  namespaces: "a segment of paths; a construct of TypeScript",
  no: "the English word",
  nodes: "what the metrics server, which no document describes, measures",
  deployments: "what port-forward goes to, by way of its pods",
  ns: "nanoseconds, in durations",
  pods: "what the metrics server measures, and what commands, copies and port-forwards work on",
  rc: "a release candidate, in versions of packages",
  roles: "an option of a profile",
  secrets: "the folder that a cluster gives to programs inside of it",
  svc: "a part of the DNS name by which a cluster's own programs call its API server",
  services: "web services, as in go-restful",
};

/**
 * Where the API server has its own kinds. Each API server has these, whatever API it serves: namespaces, and the roles,
 * accounts and reviews by which it decides who may do what. Facts about Kubernetes' resources that no document states are
 * here, too.
 */
const OWN_KINDS = [
  path.join("server", "access", "accounts") + path.sep,
  path.join("server", "access", "delegated") + path.sep,
  path.join("server", "access", "impersonate.ts"),
  path.join("server", "access", "rbac") + path.sep,
  path.join("server", "access", "reviews") + path.sep,
  path.join("server", "http", "observe", "audit-log.ts"),
  path.join("server", "http", "protobuf") + path.sep,
  path.join("server", "resources", "known-fields.ts"),
  path.join("server", "resources", "name-rules.ts"),
  path.join("server", "resources", "own") + path.sep,
  path.join("server", "testing", "workloads.ts"),
];

/** The only places, in what the project ships or builds with, that may name kinds and resources. */
const PLACES = [
  path.join("generator", "publish", "profiles") + path.sep,
  path.join("openapi", "kubernetes", "known-resources.ts"),
  ...OWN_KINDS,
];

/** The only files that may name pods and nodes: helpers, as the official clients have, that work on these alone. */
const POD_HELPERS = [
  ...["copy/copy-files.ts", "pods-of.ts", "port-forward-to.ts", "top.ts"].map((file) =>
    path.join("templates", "typescript", "runtime", "kubernetes", ...file.split("/")),
  ),
  path.join("templates", "python", "official", "utils", "metrics.py"),
  ...["official-module.ts", "official-modules.ts", "official-aio-modules.ts"].map((name) =>
    path.join("generator", "codegen", "targets", "python", "names", name),
  ),
];

/** Files that tools leave beside sources. */
const MADE = /[\\/](?:node_modules|dist|__pycache__|\.(?:mypy|ruff|pytest)_cache)(?:[\\/]|$)/;

function filesBelow(folder: string): string[] {
  if (!existsSync(project.path(folder))) return [];
  return readdirSync(project.path(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !MADE.test(entry.parentPath))
    .map((entry) => path.relative(project.root, path.join(entry.parentPath, entry.name)))
    .sort();
}

const toolchain = [
  ...["generator", "openapi", "server", "templates", "types"].flatMap(filesBelow),
  "config.schema.json",
];

/** Kinds of every definition and operation of an API. */
function kindsIn(value: unknown, kinds = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return kinds;
  for (const [key, child] of Object.entries(value)) {
    if (key === "x-kubernetes-group-version-kind")
      for (const { kind } of [child].flat() as { kind: string }[]) kinds.add(kind);
    else kindsIn(child, kinds);
  }
  return kinds;
}

/** Plurals of an API, and their short names in discovery. */
const resourceNames = (document: Document): string[] =>
  [...discoveryOf(document).values()].flatMap((each) =>
    "resources" in each
      ? (each as ApiResourceList).resources
          .filter(({ name }) => !name.includes("/"))
          .flatMap(({ name, shortNames = [] }) => [name, ...shortNames])
      : [],
  );

const mentions = (text: string, kinds: ReadonlySet<string>): string[] =>
  [...new Set(text.match(/[A-Za-z0-9_]+/g))].filter((word) => kinds.has(word));

const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true);
const parsed = new Map<string, ts.SourceFile>();

/** A source of the project, which is parsed once. */
function sourceOf(file: string): ts.SourceFile {
  let known = parsed.get(file);
  if (known === undefined) parsed.set(file, (known = parse(file, readFileSync(project.path(file), "utf8"))));
  return known;
}

/** The words of a file that may decide something. */
interface Words {
  /** A file without comments and descriptions of views, since examples in them decide nothing. */
  readonly code: string;
  /** Names of resources are ordinary lower-case words, so identifiers do not count. */
  readonly literals: string;
}

/** Identifiers and literals in TypeScript. */
function wordsOfTypeScript(source: ts.SourceFile): Words {
  const code: string[] = [];
  const literals: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLiteral = ts.isLiteralExpression(node) || ts.isTemplateLiteralToken(node);
    if (isLiteral) literals.push(node.text);
    if (isLiteral || ts.isIdentifier(node)) code.push(node.text);
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return { code: code.join("\n"), literals: literals.join("\n") };
}

function wordsOf(file: string, text: string): Words {
  if (path.basename(file) === "views.json") return { code: "", literals: "" };
  if (file.endsWith(".ts")) return wordsOfTypeScript(parse(file, text));
  if (!/\.(?:py|js|mjs)$/.test(file)) return { code: text, literals: "" };
  const plain = text.replace(/"""[\s\S]*?"""/g, "").replace(/\/\*[\s\S]*?\*\/|^\s*(?:#|\/\/).*$/gm, "");
  const literals = [...plain.matchAll(/"[^"\n]*"|'[^'\n]*'|`[^`]*`/g)].map(([literal]) => literal);
  return { code: text, literals: literals.join("\n") };
}

const words = new Map<string, Words>();

/** The words of a file of the project, which is read once. */
function wordsIn(file: string): Words {
  let known = words.get(file);
  if (known === undefined) {
    known = file.endsWith(".ts")
      ? wordsOfTypeScript(sourceOf(file))
      : wordsOf(file, readFileSync(project.path(file), "utf8"));
    words.set(file, known);
  }
  return known;
}

describe("the toolchain", () => {
  const kinds = kindsIn([project.spec("extended/swagger.json"), project.spec("federation/extended/swagger.json")]);

  it("names no kind of Kubernetes outside of the profiles", () => {
    expect(kinds.size).toBe(85);
    expect([...kinds]).toEqual(expect.arrayContaining(["Pod", "StatefulSet", ...Object.keys(WORDS)]));
    const found = toolchain
      .filter((file) => !PLACES.some((place) => file.startsWith(place)))
      .flatMap((file) =>
        mentions(wordsIn(file).code, kinds)
          .filter((word) => !(word in WORDS))
          .map((word) => `${file}: ${word}`),
      );
    expect(found).toEqual([]);
  });

  it("needs every exception for kinds", () => {
    const used = new Set(toolchain.flatMap((file) => mentions(wordsIn(file).code, kinds)));
    expect(Object.keys(WORDS).filter((word) => !used.has(word))).toEqual([]);
  });

  it("needs every place", () => {
    const names = (file: string): boolean => mentions(wordsIn(file).code, kinds).length + resourcesIn(file).length > 0;
    expect(PLACES.filter((place) => !toolchain.some((file) => file.startsWith(place) && names(file)))).toEqual([]);
  });

  it("would be caught naming a kind", () => {
    expect(mentions("if (kind === 'Pod') readPodList();", kinds)).toEqual(["Pod"]);
  });

  const documents = ["extended/swagger.json", "federation/extended/swagger.json"].map((name) => project.spec(name));
  const resources = new Set(documents.flatMap(resourceNames));

  /** Names of resources among the literals of a file. */
  const resourcesIn = (file: string): string[] => mentions(wordsIn(file).literals, resources);

  it("makes no decision by a plural or a short name", () => {
    expect([...resources]).toEqual(expect.arrayContaining(["pods", "po", "statefulsets", "sts", "clusters"]));
    const found = toolchain
      .filter((file) => !PLACES.some((place) => file.startsWith(place)))
      .flatMap((file) =>
        resourcesIn(file)
          .filter((word) => !(word in RESOURCE_WORDS) || (/^(?:pods|nodes)$/.test(word) && !POD_HELPERS.includes(file)))
          .map((word) => `${file}: ${word}`),
      );
    expect(found).toEqual([]);
  });

  it("needs every exception for plurals and short names", () => {
    const used = new Set(toolchain.filter((file) => !PLACES.includes(file)).flatMap(resourcesIn));
    expect(Object.keys(RESOURCE_WORDS).filter((word) => !used.has(word))).toEqual([]);
  });

  it.each([
    ["a.ts", 'if (resource === "pods") first();', ["pods"]],
    ["a.ts", "const way = `/api/v1/${scope}/pods`; const x = /^(?:svc|po)$/;", ["pods", "svc", "po"]],
    ["a.ts", "// pods\nconst pods = nodes;", []],
    ["a.py", 'if name == "deploy":  # "pods"\n    """svc"""', ["deploy", "pods"]],
    ["a.js", "x === 'secrets'", ["secrets"]],
  ])("would be caught doing so: %s %s", (file, text, expected) => {
    expect(mentions(wordsOf(file, text).literals, resources)).toEqual(expected);
  });
});

/**
 * Places where a program asks for a profile's name to decide something: where `profile.name` is compared, switched on,
 * searched in or looked up with, and where a literal that is a profile's name is compared with anything.
 */
function branchesOnName(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const isComparison = (kind: ts.SyntaxKind): boolean =>
    kind >= ts.SyntaxKind.LessThanToken && kind <= ts.SyntaxKind.ExclamationEqualsEqualsToken;
  const decides = (node: ts.Node): boolean => {
    const { parent } = node;
    if (ts.isBinaryExpression(parent)) return isComparison(parent.operatorToken.kind) || decides(parent);
    if (ts.isParenthesizedExpression(parent) || ts.isPrefixUnaryExpression(parent) || ts.isNonNullExpression(parent))
      return decides(parent);
    if (ts.isConditionalExpression(parent)) return parent.condition === node;
    if (ts.isIfStatement(parent) || ts.isSwitchStatement(parent) || ts.isCaseClause(parent))
      return parent.expression === node;
    if (ts.isElementAccessExpression(parent)) return true;
    if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
    return (
      ts.isCallExpression(parent) &&
      ts.isPropertyAccessExpression(parent.expression) &&
      ["has", "get", "includes", "indexOf", "startsWith", "endsWith", "test", "exec"].includes(
        parent.expression.name.text,
      )
    );
  };
  const visit = (node: ts.Node): void => {
    const isName =
      ts.isPropertyAccessExpression(node) &&
      node.name.text === "name" &&
      /profile$/i.test(node.expression.getText(source));
    const isLiteral = ts.isStringLiteralLike(node) && profiles.has(node.text);
    if ((isName || isLiteral) && decides(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${source.fileName}:${line + 1}: ${node.getText(source)}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe("profiles are data", () => {
  it("no source of the generator branches on their names", () => {
    const sources = toolchain.filter((file) => /^(?:generator|openapi|server)/.test(file) && file.endsWith(".ts"));
    expect(sources.length).toBeGreaterThan(60);
    expect(sources.flatMap((file) => branchesOnName(sourceOf(file)))).toEqual([]);
  });

  it.each([
    'if (profile.name === "kubernetes-1.5") go();',
    "switch (context.profile.name) { default: }",
    "const x = (output.profile.name !== other) ? 1 : 2;",
    'const x = this.profile.name.startsWith("kubernetes");',
    "const x = NAMES.has(profile.name);",
    "const x = rules[profile.name];",
    'const { name } = profile; if (name === "kubernetes-1.8") go();',
    'switch (name) { case "rest": break; }',
  ])("a branch would be caught: %s", (text) => {
    expect(branchesOnName(parse("a.ts", text))).not.toEqual([]);
  });

  it.each([
    "report({ profile: profile.name });",
    'const DEFAULT = "kubernetes";',
    "list.map((profile) => [profile.name, profile]);",
  ])("a mention is not a branch: %s", (text) => {
    expect(branchesOnName(parse("a.ts", text))).toEqual([]);
  });

  // `no-special-case.long.test.ts` checks the API of Kubernetes itself.
  it("their names do not affect the output for the federation", () => checkNames("federation"));
});
