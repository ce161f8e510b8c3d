import SwaggerParser from "@apidevtools/swagger-parser";

/** Validates a Swagger 2.0 document against the standard's schema and rules; throws with what is wrong. */
export async function validateDocument(text: string): Promise<void> {
  // The validator resolves references in place, so it gets an object of its own.
  await SwaggerParser.validate(JSON.parse(text) as Parameters<typeof SwaggerParser.validate>[0]);
}
