import { importSources } from "../import-sources.mjs";

/** The project's own functions that measure documents: those of the tool and of its tests. */
export const sources = await importSources(`
  export { buildClientModel } from "./generator/codegen/client-model/build-client-model.ts";
  export { targets } from "./generator/codegen/targets/registry.ts";
  export { generateClient } from "./generator/pipeline/generate-client.ts";
  export { loadDocument } from "./openapi/read/load-document.ts";
  export { brokenLinks } from "./test/docs/support/crawl.ts";
  export { documentFilesIn } from "./test/support/documents/document-files-in.ts";
  export { filesIn } from "./test/support/files-in.ts";
  export { COMPILERS, compileProjects, prepareProjects } from "./test/support/packages/compile-packages.ts";
  export { findVaguePython } from "./test/support/packages/find-vague-python.ts";
`);
