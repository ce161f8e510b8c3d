import SwaggerParser from "@apidevtools/swagger-parser";
import { it } from "vitest";
import { project } from "./support/project.js";

it.each(project.documents())("spec-output/$file is valid Swagger 2.0", async ({ document }) => {
  await SwaggerParser.validate(structuredClone(document) as unknown as Parameters<typeof SwaggerParser.validate>[0]);
});
