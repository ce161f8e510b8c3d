/**
 * @packageDocumentation
 * @modelPackage boats
 */
export const draught = 2;
