import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import tseslint from "typescript-eslint";
import { arrowsRule } from "./scripts/lint/arrows-rule.mjs";

const SOURCES = ["{generator,openapi,server,test}/**/*.ts", "templates/typescript/runtime/**/*.ts"];

/** Rules that need types take most of a run's time. `npm test` leaves them to `npm run test:long` and `npm run lint`. */
const isQuick = process.env["GROUPVERSION_LINT"] === "quick";

/** Changes with our rules, so that ESLint's cache does not keep results of older ones. */
const rulesVersion = (() => {
  const folder = path.join(import.meta.dirname, "scripts", "lint");
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest("hex");
})();

export default tseslint.config(
  {
    ignores: [
      "dist/",
      "server/dist/",
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
    files: SOURCES,
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
    // Modules of undici without types are declared in a file beside this one, which it must reference: whoever compiles these
    // sources may list no such file.
    files: ["templates/typescript/runtime/node-modules.ts"],
    rules: {
      "@typescript-eslint/triple-slash-reference": ["error", { path: "always" }],
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
    },
  },
  { files: ["generator/annotations/table.ts", "openapi/diagnostics/codes.ts"], rules: { "max-lines": "off" } },
  {
    files: ["generator/**/*.ts", "openapi/**/*.ts", "server/**/*.ts"],
    plugins: { groupversion: { meta: { name: "groupversion", version: rulesVersion }, rules: { arrows: arrowsRule } } },
    rules: { "groupversion/arrows": "error", "no-console": "error" },
  },
  ...(isQuick
    ? [
        {
          files: SOURCES,
          extends: [tseslint.configs.disableTypeChecked],
          // A directive for a rule that needs types has nothing to do here.
          linterOptions: { reportUnusedDisableDirectives: "off" },
        },
      ]
    : []),
);
