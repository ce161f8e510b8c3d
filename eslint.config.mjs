import tseslint from "typescript-eslint";

/**
 * Which folders of generator/ a folder may import from. The folders are the pipeline, and arrows run one way; what is
 * not listed is not allowed. `generator/README.md` draws the same picture.
 */
const arrows = {
  model: [],
  diagnostics: ["model"],
  annotations: ["model", "diagnostics"],
  analyze: ["model", "diagnostics", "annotations"],
  rules: ["model", "diagnostics", "annotations"],
  profiles: ["model", "annotations", "spec/swagger.js"],
  spec: ["model", "diagnostics", "annotations", "profiles/profile.js"],
  merge: ["model/swagger-keys.js", "diagnostics", "spec/swagger.js"],
  output: ["diagnostics", "spec/swagger.js", "spec/build-spec.js"],
  config: ["diagnostics", "model", "profiles", "spec/build-spec.js"],
  document: ["model", "diagnostics"],
  "client-model": ["model", "diagnostics", "document"],
  targets: ["model", "diagnostics", "client-model"],
  render: ["diagnostics", "output/output-file.js"],
  build: [
    "model",
    "diagnostics",
    "analyze",
    "rules",
    "spec",
    "merge",
    "output",
    "config",
    "document",
    "client-model",
    "targets",
    "render",
  ],
  "openapi-v3": ["model", "spec/swagger.js"],
  encode: ["document/json-pointer.js", "spec/swagger.js", "openapi-v3"],
  aggregate: [
    "spec/swagger.js",
    "diagnostics/diagnostic.js",
    "merge",
    "document/location.js",
    "document/limits.js",
    "document/limited-bytes.js",
    "document/input-problem.js",
    "document/without-user.js",
    "openapi-v3",
    "encode",
    "discovery",
    "serve/served-documents.js",
  ],
  discovery: ["spec/swagger.js"],
  serve: [
    "document",
    "spec/swagger.js",
    "output/spec-index.js",
    "openapi-v3",
    "encode",
    "discovery",
    "aggregate/check-readable.js",
  ],
  commands: [
    "diagnostics",
    "annotations",
    "config",
    "build",
    "merge",
    "output",
    "document",
    "spec/swagger.js",
    "serve",
    "aggregate",
  ],
};

const folders = Object.keys(arrows);

const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A pattern that matches imports of other folders of generator/, apart from those that are allowed. */
function forbidden(folder) {
  const allowed = arrows[folder].map((target) => (target.includes("/") ? `${escape(target)}$` : `${target}/`));
  const others = folders.filter((name) => name !== folder && !arrows[folder].includes(name)).map((name) => `${name}/`);
  const except = allowed
    .filter((target) => target.endsWith("$"))
    .map((target) => `(?!${target})`)
    .join("");
  return others.length === 0
    ? []
    : [
        {
          regex: `^(\\.\\./)+${except}(${others.join("|")})`,
          message: `generator/${folder} must not import this; see the arrows in eslint.config.mjs`,
        },
      ];
}

/** A pattern that matches imports of folders of targets/ that one of them must not know. */
function forbiddenInTargets(folder) {
  const others = languages.includes(folder)
    ? languages.filter((language) => language !== folder)
    : folder === "common"
      ? languages
      : [...languages, "common"];
  return {
    regex: `^\\.\\./(${others.join("|")})/`,
    message: `generator/targets/${folder} must not import this; see the languages in eslint.config.mjs`,
  };
}

/** Languages of clients, which know nothing of one another: what they share is in targets/common and targets/names. */
const languages = ["typescript", "python"];

/** Libraries that one stage alone may know. */
const soleImporters = {
  "ts-morph": "analyze",
  jiti: "config",
  tinyglobby: "build",
  chokidar: "commands",
  handlebars: "render",
  undici: "aggregate",
  yaml: "document|config",
  "markdown-it": "targets",
  "sanitize-html": "targets",
  "@dagrejs/dagre": "targets",
  "d3-hierarchy": "targets",
};

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "spec-output/",
      "docs-output/",
      "clients/",
      "bench/**/generated/",
      "bench/**/node_modules/",
      "test/cases/**",
      "coverage/",
      "**/*.d.ts",
    ],
  },
  {
    files: ["generator/**/*.ts", "templates/typescript/runtime/**/*.ts", "test/**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/consistent-type-definitions": "off",
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unnecessary-condition": "error",
      "@typescript-eslint/dot-notation": "off",
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Modules of undici without types are declared beside it; who compiles these sources may name no file for that.
    files: ["templates/typescript/runtime/node-modules.ts"],
    rules: {
      "@typescript-eslint/triple-slash-reference": ["error", { path: "always" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  { files: ["generator/annotations/table.ts", "generator/diagnostics/codes.ts"], rules: { "max-lines": "off" } },
  ...folders.map((folder) => ({
    files: [`generator/${folder}/**/*.ts`],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            ...forbidden(folder),
            ...Object.entries(soleImporters)
              .filter(([, owner]) => !owner.split("|").includes(folder))
              .map(([name, owner]) => ({
                regex: `^${escape(name)}$`,
                message: `only generator/${owner.replace("|", " and ")} imports ${name}`,
              })),
          ],
        },
      ],
      "no-console": "error",
    },
  })),
  // Under the rule's other name: one configuration of a rule replaces another.
  ...[...languages, "common", "names"].map((folder) => ({
    files: [`generator/targets/${folder}/**/*.ts`],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: [forbiddenInTargets(folder)] }] },
  })),
);
