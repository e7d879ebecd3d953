/** Letters as numbers, A = 10 to Z = 35 (ISO 7064), and the whole read as one number modulo 97. */
export function mod97(text: string): number {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
