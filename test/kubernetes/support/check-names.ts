import { expect } from "vitest";
import { resolveConfig } from "../../../generator/config/resolve-config.js";
import { loadConfig, profiles, type Profile } from "../../../generator/index.js";
import { SpecGenerator } from "../../../generator/pipeline/generate-spec.js";
import { project } from "./project.js";

/** Checks that renaming profiles does not affect the output for an API of this repository. */
export async function checkNames(name: string): Promise<void> {
  const { config, root } = await loadConfig(project.root);
  const resolved = resolveConfig({ apis: (config.apis ?? []).filter((api) => api.name === name) }, root);
  const generate = (change: (profile: Profile) => Profile): string => {
    const apis = resolved.apis.map((api) => ({
      ...api,
      outputs: [...profiles.values()]
        .filter((profile) => profile.resources !== undefined && profile.publishesKinds !== true)
        .map((profile) => ({
          profile: change(profile),
          dialect: "2.0" as const,
          folder: project.path("spec-output", profile.name),
          shown: profile.name,
          merged: "swagger.json",
        })),
    }));
    const { files, diagnostics } = new SpecGenerator(root, apis).generate();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(files.length).toBeGreaterThan(20);
    return JSON.stringify(files);
  };
  const given = generate((profile) => profile);
  expect(generate((profile) => ({ ...profile, name: `another ${profile.name.length}` })) === given).toBe(true);
}
