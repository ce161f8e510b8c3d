const ratio = (what, limit, reference, value) => ({
  what,
  target: `at most ${limit} x ${reference}`,
  value: value.toFixed(2),
  reached: value <= limit,
});

/** The targets, and whether each is met. */
export const targets = ({ cold, floor, tsoa, unchanged, edit, one, ten }) => [
  ratio("cold spec", 1.4, "floor", cold.median / floor.median),
  ratio("cold spec", 0.4, "tsoa", cold.median / tsoa.median),
  {
    what: "cold spec, peak memory",
    target: "at most 200 MB",
    value: `${cold.peak.toFixed(0)} MB`,
    reached: cold.peak <= 200,
  },
  ratio("nothing changed", 0.25, "cold", unchanged.median / cold.median),
  ratio("one edit, watched", 0.15, "cold", edit.median / cold.median),
  ratio("ten copies", 10, "one copy", ten.median / one.median),
];
