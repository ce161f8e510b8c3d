import type { KnownDifference } from "./differences.js";

/** In what random requests show the two servers to differ. The test fails where an entry no longer occurs. */
export const KNOWN: readonly KnownDifference[] = [
  {
    why: "of an object in a version that is not the one of its address, the real server lists all fields as unknown before it refuses the object; the refusal says enough",
    request: /garden\.example\/v2/,
    part: /^\/warnings: real "299 - .*unknown field.*", ours ""$/,
  },
  {
    why: "a dry run of the real server repeats the selfLink that the client sent, because it clears the field where it stores objects; nothing else does with that field anything",
    request: /dryRun=All.*selfLink/,
    part: /^\/answer\/metadata\/selfLink: real "\/here", ours undefined$/,
  },
  {
    why: "metadata of a configuration is decoded before the types of its fields are compared: a label that is no text is refused with 400 instead of 500, as in every other write",
    request: /apply-patch.*"labels":\{"l1":5\}/,
    part: /^\/answer\/(code|answer)/,
  },
  {
    why: "an update of the status whose other fields are not of their types makes the real server forget all managers; here they stay",
    request: /"PUT".*\/status/,
    part: /^\/answer\/metadata\/managedFields: real undefined/,
  },
];
