/**
 * Loads ts-morph through `require`. An `import` of CommonJS first scans its twelve megabytes for exported names, which takes
 * a tenth of a whole run.
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
