import path from "node:path";

/** Replaces imports of ts-morph by the compiler in it: nothing else of ts-morph is used at run time. */
export const onlyTheCompiler = (root) => ({
  name: "only-the-compiler",
  setup(build) {
    const loader = path.join(root, "generator/source/analyze/project/load-compiler.ts");
    build.onResolve({ filter: /^ts-morph$/ }, () => ({ path: loader }));
  },
});
