import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Many tests wait for servers and tools of their own, so that no core need stay free for them.
    maxWorkers: Math.max(2, availableParallelism()),
    // Whole specs are built in some tests, on machines of any speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
