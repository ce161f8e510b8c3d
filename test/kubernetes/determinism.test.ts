/** `determinism.long.test.ts` also generates in other places, time zones and locales. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generateSpec, loadConfig } from "../../generator/index.js";
import { project } from "./support/project.js";

it("generating twice in one process gives the committed bytes both times", async () => {
  const { config, root } = await loadConfig(project.root);
  const generate = async () =>
    Object.fromEntries((await generateSpec(config, root)).files.map((file) => [file.path, file.text]));
  const first = await generate();
  expect(await generate()).toEqual(first);
  for (const [file, text] of Object.entries(first)) expect(readFileSync(file, "utf8") === text, file).toBe(true);
});
