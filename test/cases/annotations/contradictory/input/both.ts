/**
 * One or the other.
 * @packageDocumentation
 * @groupVersion pets/v1
 * @modelPackage petshop
 */
