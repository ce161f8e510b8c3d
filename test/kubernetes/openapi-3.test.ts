import { beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "../../generator/config/load-config.js";
import { resolveConfig } from "../../generator/config/resolve-config.js";
import { targets } from "../../generator/codegen/targets/registry.js";
import { SpecGenerator, type GeneratedSpec } from "../../generator/pipeline/generate-spec.js";
import { partitionV3 } from "../../openapi/convert/partition/partition-v3.js";
import type { OpenApiV3Document } from "../../openapi/types/openapi-3-0.js";
import type { Document } from "../../openapi/types/swagger-2.js";
import { project } from "./support/project.js";

describe("the API of Kubernetes 1.5 in OpenAPI 3.0", () => {
  let generated: GeneratedSpec;
  const document = (file: string): unknown =>
    JSON.parse(generated.files.find(({ path }) => path === project.path("spec-output", file))?.text ?? "null");

  beforeAll(async () => {
    const { config } = await loadConfig(project.root, undefined, targets);
    const [{ sources } = {}] = config.apis ?? [];
    const { apis } = resolveConfig(
      {
        sources: sources ?? [],
        profile: "kubernetes-1.5-extended",
        document: { title: "Kubernetes", version: "unversioned" },
        outputs: [{ out: "spec-output/two" }, { out: "spec-output/three", dialect: "3.0" }],
      },
      project.root,
    );
    generated = new SpecGenerator(project.root, apis).generate();
    expect(generated.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("has one file for each root, named as Kubernetes names them", () => {
    const parts = partitionV3(document("two/swagger.json") as Document);
    const files = generated.files.map(({ path }) => path).filter((path) => path.endsWith("_openapi.json"));
    expect(files.length).toBe(parts.size);
    for (const [key, part] of parts) {
      const written = document(`three/${key.replace(/\//g, "__")}_openapi.json`) as OpenApiV3Document;
      // What Kubernetes serves of a 2.0 document: the same, by the rules of kube-openapi.
      expect(written, key).toEqual({ ...part, info: written.info });
    }
  });
});
