import { writeFileSync } from "node:fs";
import path from "node:path";
import { STRICTEST, type Compiler } from "../support/packages/compile-packages.js";
import { REPOSITORY, runNode } from "../support/run-tool.js";

const programOf = (name: string): string => `
import { createClient, CoreV1Api, isApiError } from "${name}";
import { listNamespacedPod, readNamespacedPod, watchNamespacedPod } from "${name}/core/v1";
import type { Pod } from "${name}/core/v1";

const client = createClient({ baseUrl: "https://127.0.0.1:6443" });
export const pod: Pod = await readNamespacedPod(client, { namespace: "default", name: "web-0" });
export const phase: string | undefined = pod.status?.phase;
export const same: Pod = await new CoreV1Api(client).readNamespacedPod({ namespace: "default", name: "web-0" });
for (const item of (await listNamespacedPod(client, { namespace: "default" })).items) console.log(item.metadata?.name);
for await (const event of watchNamespacedPod(client, { namespace: "default" })) console.log(event.type);
try {
  // @ts-expect-error A name is required.
  await readNamespacedPod(client, { namespace: "default" });
  // @ts-expect-error The parameter does not exist.
  await readNamespacedPod(client, { namespace: "default", name: "web-0", nmae: "" });
} catch (error) {
  if (isApiError(error)) console.log(error.status);
}
`;

/**
 * Compiles a strict program against the declarations of the client of the v1.5 API.
 *
 * @param consumer - absolute path of a folder with the package in its `node_modules`
 * @returns the compiler's output; empty if there are no errors
 */
export function compileProgram(consumer: string, name: string, compiler: Compiler): string {
  writeFileSync(path.join(consumer, "program.ts"), programOf(name));
  const config = {
    compilerOptions: {
      ...STRICTEST,
      isolatedDeclarations: false,
      target: "ES2023",
      module: "NodeNext",
      types: ["node"],
      noEmit: true,
    },
    files: ["program.ts"],
  };
  writeFileSync(path.join(consumer, "tsconfig.json"), JSON.stringify(config));
  const tsc = path.join(REPOSITORY, "node_modules", compiler, "bin", "tsc");
  const { status, stdout, stderr } = runNode(consumer, [tsc, "-p", consumer, "--pretty", "false"]);
  return status === 0 ? stdout : `${compiler} ended with ${status}: ${stdout}${stderr}`;
}
