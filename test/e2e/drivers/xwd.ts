/** Eight bits each of red, green and blue, row by row. */
export interface Bitmap {
  width: number;
  height: number;
  rgb: Buffer;
}

/** Reads the "X window dump" that Xvfb keeps of its screen (version 7, 32 bits a pixel, blue first). */
export function decodeXwd(dump: Buffer): Bitmap {
  const field = (index: number) => dump.readUInt32BE(index * 4);
  const [headerSize, width, height, bitsPerPixel] = [field(0), field(4), field(5), field(11)];
  const [bytesPerLine, colours] = [field(12), field(19)];
  if (field(1) !== 7 || bitsPerPixel !== 32)
    throw new Error(`not a 32 bit X window dump: ${bitsPerPixel} bits`);
  const start = headerSize + colours * 12;
  const rgb = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = start + y * bytesPerLine + x * 4;
      const to = (y * width + x) * 3;
      rgb[to] = dump[from + 2] ?? 0;
      rgb[to + 1] = dump[from + 1] ?? 0;
      rgb[to + 2] = dump[from] ?? 0;
    }
  }
  return { width, height, rgb };
}
