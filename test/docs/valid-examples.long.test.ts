import path from "node:path";
import { describe, expect, test } from "vitest";
import { chosenDocuments } from "../corpus-3/support/documents.js";
import { noteAbsentDocuments, rotatedDocuments } from "../support/documents/corpus-documents.js";
import { checkValidExamples } from "./check-valid-examples.js";
import { buildSite } from "./support/build-site.js";

// Every example of a body or a response that the pages of real documents show is valid for a validator of other people, or
// the page says that it is not.

noteAbsentDocuments();

/** The documents that are compared so far, with the pages that break the rule and why. */
const COMPARED: Readonly<Record<string, readonly string[]>> = {
  adafruit: [],
  asana: [],
  "camara-qod": [],
  "docker-engine": [],
  dockstore: [],
  "drf-yasg": [],
  forgejo: [],
  "formbricks-hub": [],
  giantswarm: [],
  gotosocial: [],
  harbor: [],
  "hey-full": [],
  "influxdb-oss": [],
  inventree: [],
  jenkins: [],
  komga: [],
  museum: [],
  // The author's value of a field is a list of types, one of which is not checked.
  "okta-idp": ["app-authenticator/operations/updateAppAuthenticatorEnrollment.html"],
  openwhisk: [],
  opsgenie: [],
  "ory-kratos": [],
  "paypal-orders": [],
  // Bounds beside `null` in an `anyOf` are not kept.
  prefect: ["deployments/operations/"],
  qdrant: [],
  radarr: [],
  // A value that was made matches several members of the `oneOf` of a field.
  "redocly-pets": ["user/operations/getUserByName.html"],
  // `additionalProperties: false` without a type is not checked.
  "slack-web": ["files/operations/files_upload.html"],
  "springdoc-groovy": [],
  superset: [],
  svix: [],
  "train-travel": [],
};

const documents = [...rotatedDocuments(), ...chosenDocuments].filter(({ name }) => Object.hasOwn(COMPARED, name));

describe.each(documents.map(({ name, file }) => ({ name, file })))("$name", ({ name, file }) => {
  test("every example is valid, or is marked", async () => {
    const site = await buildSite(path.resolve(file), { markdown: false, tryIt: "off" });
    const { checked, wrong } = await checkValidExamples(file, site);
    const known = COMPARED[name] ?? [];
    expect(wrong.filter((each) => !known.some((page) => each.startsWith(page)))).toEqual([]);
    expect(checked).toBeGreaterThan(0);
  }, 300_000);
});
