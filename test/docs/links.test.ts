/** The site of a small document; `links.long.test.ts` checks large ones. */
import { federation } from "../support/documents/corpus-documents.js";
import { checkLinks } from "./check-links.js";

checkLinks([federation]);
