const [P, K] = [0x50, 0x4b];

/** Begins as a zip file does: with its first entry, or with the end of an empty one. */
export function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === P && second === K && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}
