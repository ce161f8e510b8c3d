/** The site of the extended document; `links.long.test.ts` checks more documents. */
import { ownDocuments } from "../support/documents/corpus-documents.js";
import { checkLinks } from "./check-links.js";

checkLinks(ownDocuments.slice(1));
