import { defaultPackageName } from "../common/default-package-name.js";
import type { Target } from "../target.js";

/** Python clients, as packages with a `pyproject.toml`. */
export const python = {
  name: "python",
  title: "Python",
  options: {},
  folders: {
    runtime: "the code that is the same in every client. It is copied as it is.",
    official: [
      "modules on the paths of Kubernetes' official client, for documents in its style. They are copied too.",
      "`official/custom-objects.json` describes the calls for custom objects, which such clients have as well.",
    ].join("\n  "),
  },
  defaultPackageName,
  loadClient: () => import("./client.js").then(({ client }) => client),
  loadCalls: () => import("./call-writer.js").then(({ createCallWriter }) => createCallWriter),
} as const satisfies Target;
