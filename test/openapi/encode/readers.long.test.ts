/**
 * Reads our output with Go libraries: gnostic decodes the protobuf to the same document as the JSON,
 * and the types and readers of kube-openapi, client-go and server-side apply accept every document of an API.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadDocument } from "../../../openapi/read/load-document.js";
import { encodeJson } from "../../../openapi/encode/encode-json.js";
import { encodeProtobufV2 } from "../../../openapi/encode/encode-protobuf-v2.js";
import { encodeProtobufV3 } from "../../../openapi/encode/encode-protobuf-v3.js";
import type { Document } from "../../../generator/index.js";
import type { OpenApiV3Document } from "../../../openapi/types/openapi-3-0.js";
import { partitionV3 } from "../../../openapi/convert/partition/partition-v3.js";
import { toOpenApiV3 } from "../../../openapi/convert/to-openapi-v3.js";
import { foreignDocuments, ownDocuments, type CorpusDocument } from "../../support/documents/corpus-documents.js";
import { lacks } from "../../support/tools.js";
import { GoReader, type Answers, type Finding, type Served } from "./support/go-reader.js";

const read = async ({ file, folder }: CorpusDocument): Promise<Document> => {
  const { documents } = await loadDocument(file, { cwd: folder });
  if (documents === undefined) throw new Error(`${file} is not read`);
  return documents.root.value as unknown as Document;
};

const servedV2 = (document: Document): Served => ({
  json: encodeJson(document),
  protobuf: encodeProtobufV2(document),
});

const servedV3 = (document: OpenApiV3Document): Served => ({
  json: encodeJson(document),
  protobuf: encodeProtobufV3(document),
});

/** Success, down to the bytes that gnostic itself would write. */
const well: Finding = {
  refused: "",
  undecoded: "",
  different: "",
  reencoded: "",
  sameBytes: true,
  spec: "",
  fromProtobuf: "",
  models: "",
  converted: "",
};

const isKubernetes = ({ name }: CorpusDocument): boolean =>
  name.startsWith("kubernetes/") || name.startsWith("spec-output/");

/** Why gnostic cannot read documents that are already invalid in 2.0. */
const REFUSED: Readonly<Record<string, string>> = {
  "aws-apigw": "info is missing required property: version",
  chronograf: "contains an invalid ParametersItem",
  dockstore: "has invalid property: position",
  "hey-full": "has invalid property: tags",
  opsgenie: "contains an invalid ParametersItem",
  portainer: "license is missing required property: name",
  "springfox-cs-zh": "contains an invalid ResponseValue",
  wordnik: "contains an invalid ResponseValue",
};

/** gnostic, unlike us, reads a list of schemas as one empty schema. */
const DIFFERENT: Readonly<Record<string, string>> = { "slack-web": "/items/schema: want 1, got 2" };

/** kube-openapi's types of 3.0 have the discriminator of 2.0, a string, and accept no other. */
const DISCRIMINATOR = ["autorest-body-complex", "bitbucket", "dockstore", "opsgenie"];

describe.skipIf(lacks("go"))("Go's own readers (needs go)", () => {
  let reader: GoReader;
  beforeAll(() => {
    reader = new GoReader();
  }, 600_000);
  afterAll(() => {
    reader.remove();
  });

  test.each([...ownDocuments, ...foreignDocuments.filter(({ name }) => name === "kubernetes/v1.36-dev")])(
    "read $name, and each of its parts",
    async (entry) => {
      const document = await read(entry);
      const parts = partitionV3(document);
      const v3 = new Map([...parts].map(([key, part]) => [key, servedV3(part)]));
      const answers = reader.read(new Map([[entry.name, servedV2(document)]]), v3);
      expect(answers.v2).toEqual({ [entry.name]: well });
      expect(answers.v3).toEqual(Object.fromEntries([...parts.keys()].map((key) => [key, well])));
      const versions = [...parts.keys()].filter((key) => /^(?:api\/[^/]+|apis\/[^/]+\/[^/]+)$/.test(key));
      expect([...answers.groupVersions].sort()).toEqual(versions.map((key) => key.replace(/^apis?\//, "")).sort());
      expect(answers.client).toBe("");
    },
    600_000,
  );

  describe.skipIf(foreignDocuments.length === 0)("documents of other projects (needs ../shared)", () => {
    let answers: Answers;
    beforeAll(async () => {
      const v2 = new Map<string, Served>();
      const v3 = new Map<string, Served>();
      for (const entry of foreignDocuments) {
        const document = await read(entry);
        v2.set(entry.name, servedV2(document));
        v3.set(entry.name, servedV3(toOpenApiV3(document)));
      }
      answers = reader.read(v2, v3);
    }, 600_000);

    test("every expectation belongs to an existing document", () => {
      const names = new Set(foreignDocuments.map(({ name }) => name));
      const expected = [...Object.keys(REFUSED), ...Object.keys(DIFFERENT), ...DISCRIMINATOR];
      expect(expected.filter((name) => !names.has(name))).toEqual([]);
    });

    test.each(foreignDocuments.filter(isKubernetes))("$name survives the round trip", ({ name }) => {
      expect(answers.v2[name]).toEqual(well);
      expect(answers.v3[name]).toEqual(well);
    });

    test.each(foreignDocuments)("$name decodes to the same document as its JSON", ({ name }) => {
      const v2 = answers.v2[name];
      expect(v2?.undecoded).toBe("");
      expect(v2?.refused).toContain(REFUSED[name] ?? "");
      if (REFUSED[name] === undefined) expect(v2?.refused).toBe("");
      if (DIFFERENT[name] === undefined) expect(v2?.different).toBe("");
      else expect(v2?.different).toContain(DIFFERENT[name]);
      const v3 = answers.v3[name];
      expect(v3?.undecoded).toBe("");
      expect(v3?.different).toBe("");
      // In 3.0 unknown keywords become extensions, so only documents that still lack something cannot be read.
      if (!["aws-apigw", "portainer"].includes(name)) expect(v3?.refused).toBe("");
    });

    test.each(foreignDocuments)("$name as 3.0 is loaded by kube-openapi's types", ({ name }) => {
      if (DISCRIMINATOR.includes(name)) expect(answers.v3[name]?.spec).toContain("unmarshal");
      else expect(answers.v3[name]?.spec).not.toContain("unmarshal");
    });
  });

  test("strings of every kind", () => {
    const texts = [
      "\u0000\u0001\u001f\u007f\u0085\u00a0\u2028\u2029\ufeff\ufffd",
      "\ud83d\ude00 \u00fc \u7528\u6237",
      "yes",
      "1e3",
      "2001-01-01",
      "a: b #c",
      "- a",
      "|",
      "a\n b\n\n\tc \n",
      " a ",
      "\n",
      "a\r\nb",
      "k".repeat(3000),
      "line\n".repeat(3000),
      "",
      "~",
      "{{x}}",
      "'\"\\",
    ];
    // Readers of YAML limit the length of keys.
    const names = texts.map((text) => text.slice(0, 500));
    const data = Object.fromEntries(
      names.map((name, i) => [`${i}${name}`, [name, { [name]: texts[i], list: [texts] }]]),
    );
    const document = {
      swagger: "2.0",
      info: { title: texts.join(""), version: "1", description: "x".repeat(5_000_000), "x-data": data },
      paths: {
        [`/${names.join("").slice(0, 500)}`]: {
          get: { operationId: texts.join(""), responses: { 200: { description: "" } } },
        },
      },
      definitions: Object.fromEntries(
        names.map((text) => [`of ${text}`, { description: text, default: text, enum: texts, example: data }]),
      ),
      "x-numbers": [0, -0.5, 1e21, 1e-7, 1.5e300, 123456789012, true, null, {}, [], [[[]]]],
    } as unknown as Document;
    // gnostic reads JSON as YAML, which forbids some unescaped characters and treats others as line breaks.
    const escaped = ({ json, protobuf }: Served): Served => ({
      json: Buffer.from(
        Buffer.from(json)
          .toString()
          .replace(
            /[\u007f-\u009f\u2028\u2029\ufeff]/g,
            (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`,
          ),
      ),
      protobuf,
    });
    const { v2, v3 } = reader.read(
      new Map([["texts", escaped(servedV2(document))]]),
      new Map([["texts", escaped(servedV3(toOpenApiV3(document)))]]),
    );
    const reported = ({ refused, undecoded, different, spec }: Finding) => ({ refused, undecoded, different, spec });
    const fine = { refused: "", undecoded: "", different: "", spec: "" };
    expect(v2["texts"] && reported(v2["texts"])).toEqual(fine);
    expect(v3["texts"] && reported(v3["texts"])).toMatchObject({ ...fine, spec: expect.any(String) as string });
  });
});
