import { defaultPackageName } from "../common/default-package-name.js";
import type { Target } from "../target.js";

/** TypeScript clients, as npm packages. */
export const typescript = {
  name: "typescript",
  title: "TypeScript",
  options: {
    int64: {
      kind: "string",
      of: ["number", "exact"],
      description: "`number` (the default) for 64-bit integers, or `exact`: a bigint where a number would lose digits.",
    },
    extras: {
      kind: "strings",
      of: ["tanstack-query", "zod", "valibot", "msw"],
      description:
        "Files to add to each module: options for TanStack Query, validators for zod or valibot, handlers for msw.",
    },
  },
  folders: { runtime: "the code that is the same in every client. It is copied as it is." },
  defaultPackageName,
  loadClient: () => import("./client.js").then(({ client }) => client),
  loadCalls: () => import("./call-writer.js").then(({ createCallWriter }) => createCallWriter),
} as const satisfies Target;
