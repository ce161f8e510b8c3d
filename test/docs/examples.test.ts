/** The calls on the pages of one document; `examples.long.test.ts` checks more documents. */
import { handful, ownDocuments } from "../support/documents/corpus-documents.js";
import { checkExamples } from "./check-examples.js";

const [small] = handful("docker-engine");
checkExamples([small ?? ownDocuments[0]].filter((each) => each !== undefined));
