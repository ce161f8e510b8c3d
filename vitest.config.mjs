import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Whole specs are built in some tests, on machines of any speed.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
