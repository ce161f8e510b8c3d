import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { packages, root } from "./packages.mjs";

/**
 * Compiles declarations file by file, without checking types: `npm test` checks them, and skipping it saves two thirds of
 * the time.
 */
function emitDeclarations(folder) {
  const tsc = path.join(root, "node_modules", "typescript", "bin", "tsc");
  const args = [tsc, "-p", path.join(root, "tsconfig.build.json"), "--noCheck", "--outDir", folder];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (status !== 0) throw new Error("declarations were not written");
}

const deprecation = (name) =>
  name === undefined ? "" : `/**\n * @deprecated Import from \`${name}\` instead.\n * @packageDocumentation\n */`;

/** Bundles the declarations of each package, so that they refer to no file outside of it. */
export async function bundleDeclarations() {
  const folder = mkdtempSync(path.join(tmpdir(), "groupversion-types-"));
  try {
    emitDeclarations(folder);
    for (const { dist, entries, untyped, deprecated } of packages) {
      const typed = Object.entries(entries).filter(([name]) => !untyped.includes(name));
      const bundle = await rollup({
        input: Object.fromEntries(
          typed.map(([name, source]) => [name, path.join(folder, source.replace(/\.ts$/, ".d.ts"))]),
        ),
        external: (id) => !/^[./]/.test(id) && !path.isAbsolute(id),
        plugins: [dts()],
        onLog(level, log) {
          // Types that a declaration uses and no entry exports stay internal on purpose.
          if (!log.message.includes("private shared type exports")) console.error(`${level}: ${log.message}`);
        },
      });
      await bundle.write({
        dir: dist,
        chunkFileNames: ({ name }) => `${name.replace(/\.d$/, "")}-[hash].d.ts`,
        banner: ({ name }) => deprecation(deprecated[name]),
      });
      await bundle.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
