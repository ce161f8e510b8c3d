import module, { createRequire } from "node:module";
import type { ts as compiler } from "ts-morph";
import { requireCompiled } from "./require-compiled.js";

type Compiler = typeof compiler;

/**
 * The TypeScript compiler that ts-morph contains, without ts-morph itself: that is a third of the code, and unused.
 * Node keeps compiled code by itself from 22.1 on.
 */
function loadCompiler(): Compiler {
  const require = createRequire(import.meta.url);
  const fromMorph = createRequire(require.resolve("ts-morph"));
  const modulePath = fromMorph.resolve("@ts-morph/common/dist/typescript.js");
  return ("enableCompileCache" in module ? require(modulePath) : requireCompiled(modulePath)) as Compiler;
}

export const ts = loadCompiler();
