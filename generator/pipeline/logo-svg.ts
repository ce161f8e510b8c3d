const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture as an SVG file, which pages show as an image: nothing in it runs. A PNG is wrapped. `undefined`: it is
 * neither.
 */
export function logoSvg(bytes: Buffer): string | undefined {
  if (bytes.subarray(0, 8).equals(PNG) && bytes.length > 24) {
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><image width="${width}" height="${height}" href="data:image/png;base64,${bytes.toString("base64")}"/></svg>\n`;
  }
  const text = bytes.toString("utf8");
  return /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*(?:<!DOCTYPE[^>]*>\s*)?<svg[\s>]/i.test(text)
    ? text
    : undefined;
}
