/**
 * Loads ts-morph through `require`. An `import` of CommonJS first scans its twelve megabytes for the names that it
 * exports, which takes a tenth of a whole run; `require` does not.
 */
export const requireTsMorph = (root) => ({
  name: "require-ts-morph",
  setup(build) {
    build.onResolve({ filter: /^ts-morph$/ }, () => ({ path: "ts-morph", namespace: "require" }));
    build.onLoad({ filter: /.*/, namespace: "require" }, () => ({
      contents: `import { createRequire } from "node:module";\nexport const { ts } = createRequire(import.meta.url)("ts-morph");`,
      resolveDir: root,
    }));
  },
});
