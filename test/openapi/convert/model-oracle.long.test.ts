import { describe, expect, test } from "vitest";
import { foreignDocuments, noteAbsentDocuments } from "../../support/documents/corpus-documents.js";
import { conversionDifferences } from "./support/compare-models.js";

/** Documents whose conversion differs, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  adafruit: "shared bodies are copied into each operation that has other media types, and so are their names",
  "aws-apigw": "a host with a variable, which 2.0 does not have",
  "azure-blob": "operations in x-ms-paths, which is an extension in 3.0",
  "azure-storage-arm": "parameters in other files keep the form of 2.0",
  "bravado-multi-file": "parameters and responses in other files keep the form of 2.0",
  chronograf: "required: true on a property, and an unknown type, are extensions in 3.0",
  "connexion-simple": "tabs as separators; the default of a body",
  "docker-engine": "a body of bytes is named once more; examples name media types that the operation does not list",
  forgejo: "an alias of a definition with a description of its own",
  giantswarm: "responses and examples in other files keep the form of 2.0",
  gotosocial: "an empty list of media types; a server for web sockets",
  grafana: "an alias of a definition with a description of its own",
  "hey-full": "tabs as separators; objects in queries",
  opsgenie: "values of discriminators name heirs of heirs, too",
  portainer: "operations with several bodies, of which another one counts; an unknown type",
  "ppc-partner-referrals": "a name with brackets has other words once they are gone",
  "slack-web": "a list of schemas for items is a union in 3.0",
  "springfox-cs-zh": "a security scheme without a name",
  stripe: "a form in the body of an operation that names no media type",
  tekton: "references to nothing that have something beside them",
  wordnik: "an operation without a success",
};

noteAbsentDocuments();
describe.skipIf(foreignDocuments.length === 0)("a real document gives the same client as its conversion", () => {
  test.each(foreignDocuments.map((document) => [document.name, document] as const))(
    "%s",
    { timeout: 120_000 },
    async (name, { file }) => {
      const found = await conversionDifferences(file);
      if (EXCEPTIONS[name] === undefined) expect(found ?? []).toEqual([]);
      // An exception that is none any more is removed from the list.
      else expect(found, EXCEPTIONS[name]).not.toEqual([]);
    },
  );
});
