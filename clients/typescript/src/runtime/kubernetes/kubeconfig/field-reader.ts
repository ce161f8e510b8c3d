import { KubeconfigError } from "./kubeconfig-error.js";

/** A kubeconfig's content, read from JSON or YAML. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/** Reads the fields of a mapping; errors name the field that has the wrong type. */
export class FieldReader {
  private readonly value: { readonly [key: string]: FieldValue };
  private readonly place: string;

  constructor(value: FieldValue | undefined, place: string) {
    if (value === undefined || value === null) this.value = {};
    else if (typeof value === "object" && !isSequence(value)) this.value = value;
    else throw new KubeconfigError(`${place} must be a mapping`);
    this.place = place;
  }

  /** A non-empty string. */
  text(name: string): string | undefined {
    const value = this.value[name];
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string") throw this.fault(name, "a string");
    return value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new KubeconfigError(`${this.place}.${name} is missing`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.value[name] ?? false;
    if (typeof value !== "boolean") throw this.fault(name, "true or false");
    return value;
  }

  texts(name: string): readonly string[] {
    return this.items(name).map((value) => {
      if (typeof value !== "string") throw this.fault(name, "a list of strings");
      return value;
    });
  }

  mapping(name: string): FieldReader | undefined {
    const value = this.value[name];
    return value === undefined || value === null ? undefined : new FieldReader(value, `${this.place}.${name}`);
  }

  mappings(name: string): readonly FieldReader[] {
    return this.items(name).map((value, index) => new FieldReader(value, `${this.place}.${name}[${String(index)}]`));
  }

  raw(name: string): FieldValue | undefined {
    return this.value[name];
  }

  get names(): readonly string[] {
    return Object.keys(this.value);
  }

  fault(name: string, wanted: string): KubeconfigError {
    return new KubeconfigError(`${this.place}.${name} must be ${wanted}`);
  }

  private items(name: string): readonly FieldValue[] {
    const value = this.value[name] ?? [];
    if (!isSequence(value)) throw this.fault(name, "a list");
    return value;
  }
}

function isSequence(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}
