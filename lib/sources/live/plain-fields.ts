/** Of the values that hosts give for a text, those that say something, trimmed: `null`, `false` and `""` are how they write nothing. */
export function plainFields<K extends string>(
  fields: Readonly<Record<K, string | number | false | null | undefined>>,
): Partial<Record<K, string>> {
  const told: Partial<Record<K, string>> = {};
  for (const key of Object.keys(fields) as K[]) {
    const value = fields[key];
    const text = value === false || value === null || value === undefined ? '' : String(value).trim();
    if (text !== '') told[key] = text;
  }
  return told;
}
