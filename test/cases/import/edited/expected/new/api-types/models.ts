/**
 * @packageDocumentation
 * @modelPackage models
 */

export interface Key {
  two?: string;
}
