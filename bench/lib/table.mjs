/** Aligns rows in columns; numbers with a unit are aligned to the right. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const cell = (text, column) =>
    /^[\d.]+(–[\d.]+)? (s|ms|MB|KB|files|lines)$/.test(text)
      ? text.padStart(widths[column])
      : text.padEnd(widths[column]);
  return rows.map((row) => row.map(cell).join("  ").trimEnd()).join("\n");
}
