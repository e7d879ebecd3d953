/** The whole number that a delivered value is, within bounds; null for a code, a word, a fraction, or anything outside. */
export function wholeNumber(text: string, min: number, max: number): number | null {
  if (!/^\d{1,6}$/.test(text)) return null;
  const value = Number(text);
  return value >= min && value <= max ? value : null;
}
