/** The calls on the pages of a small document; `examples.long.test.ts` checks large ones, and Python with pyright. */
import { federation } from "../support/documents/corpus-documents.js";
import { checkExamples } from "./check-examples.js";

checkExamples([federation], { pyright: false });
