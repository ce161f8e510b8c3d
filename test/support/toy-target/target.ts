import { fileURLToPath } from "node:url";
import type { ClientModel } from "../../../generator/codegen/client-model/client-model.js";
import type { Target, TargetClient } from "../../../generator/codegen/targets/target.js";
import { diagnostic } from "../../../openapi/diagnostics/diagnostic.js";

const operationsOf = (model: ClientModel) => model.groups.flatMap(({ operations }) => operations);

const client: TargetClient = {
  checkPackageName: (name) =>
    name.includes("!") ? [diagnostic("GV7055", undefined, { name, problem: "it shouts" })] : [],
  checkVersion: () => [],
  plan: (model, { package: name, options, copied }) => ({
    files: [
      {
        path: "client.toy",
        template: "files/client.toy.hbs",
        view: {
          name,
          operations: operationsOf(model),
          loud: options["voice"] === "loud",
          runtime: [...copied.values()],
        },
      },
    ],
    diagnostics: [],
  }),
  createHelpers: () => ({ shout: (text: string) => text.toUpperCase() }),
  copiedFiles: (names) =>
    new Map([...names].filter((name) => name.startsWith("runtime/")).map((name) => [name, `lib/${name}`])),
};

/** An invented language. Its clients are one file with a line for each operation. */
export const toy: Target = {
  name: "toy",
  title: "Toy",
  options: { voice: { kind: "string", of: ["quiet", "loud"], description: "`quiet` (the default) or `loud` names." } },
  templates: fileURLToPath(new URL("templates", import.meta.url)),
  folders: { runtime: "the code that is the same in every client." },
  defaultPackageName: (title) => `${title.toLowerCase()}-toy`,
  loadClient: () => Promise.resolve(client),
  loadCalls: () =>
    Promise.resolve(
      (_model, context) =>
        ({ nameHint }) =>
          `use ${context.client.package}\ncall ${nameHint}`,
    ),
};
