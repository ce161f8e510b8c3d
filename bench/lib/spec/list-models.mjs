import { readdirSync } from "node:fs";
import path from "node:path";

/** The model files that projects in a package's copy build, absolute and sorted. */
export const listModels = (copy) =>
  readdirSync(path.join(copy, "api-types"), { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.startsWith(`federation${path.sep}`))
    .sort()
    .map((name) => path.join(copy, "api-types", name));
