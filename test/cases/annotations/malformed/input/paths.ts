/**
 * Documents are named after packages.
 * @packageDocumentation
 * @modelPackage pets/../../etc
 */
