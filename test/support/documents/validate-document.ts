import SwaggerParser from "@apidevtools/swagger-parser";

/** Validates a Swagger 2.0 document against the standard's schema and rules; throws if it is invalid. */
export async function validateDocument(text: string): Promise<void> {
  // The validator resolves references in place, so it gets a copy.
  await SwaggerParser.validate(JSON.parse(text) as Parameters<typeof SwaggerParser.validate>[0]);
}
