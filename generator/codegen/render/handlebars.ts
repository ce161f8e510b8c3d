import { createRequire } from "node:module";
import type Handlebars from "handlebars";

/**
 * Handlebars as one file: `import "handlebars"` reads thirty-odd, and takes three times as long. It is one of those that
 * its package publishes, compiler included.
 */
export const handlebars = createRequire(import.meta.url)("handlebars/dist/handlebars.min.js") as typeof Handlebars;
