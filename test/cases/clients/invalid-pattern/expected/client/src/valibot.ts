import * as v from "valibot";
import type * as models from "./models.js";

/** Makes a validator, which bundlers leave out if it is not used. */
const schema = <Schema>(make: () => unknown): Schema => make() as Schema;

/** Validates {@link models.Pet}. */
export const PetSchema: v.GenericSchema<models.Pet> = /* @__PURE__ */ schema(() =>
  v.looseObject({
    age: v.optional(v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(0)))),
    name: v.pipe(v.string(), v.minLength(1)),
    parents: v.optional(v.pipe(v.array(v.lazy(() => PetSchema)), v.maxLength(2))),
  }),
);
