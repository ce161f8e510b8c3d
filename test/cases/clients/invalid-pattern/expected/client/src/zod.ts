import * as z from "zod";
import type * as models from "./models.js";

/** Makes a validator, which bundlers leave out if it is not used. */
const schema = <Schema>(make: () => unknown): Schema => make() as Schema;

/** Validates {@link models.Pet}. */
export const PetSchema: z.ZodType<models.Pet> = /* @__PURE__ */ schema(() =>
  z.looseObject({
    age: z.optional(z.nullable(z.int().check(z.gte(0)))),
    name: z.string().check(z.minLength(1)),
    parents: z.optional(z.array(z.lazy(() => PetSchema)).check(z.maxLength(2))),
  }),
);
