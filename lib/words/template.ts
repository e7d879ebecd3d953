/** A piece of a sentence: text, or the name of a field that goes there. */
export type TemplatePart = { readonly text: string } | { readonly field: string };

const FIELD = /\{([a-zA-Z]\w*)\}/g;

/** Splits `Boven de limiet met {over}.` into its text and its fields, in order. */
export function templateParts(template: string): readonly TemplatePart[] {
  const parts: TemplatePart[] = [];
  let from = 0;
  for (const match of template.matchAll(FIELD)) {
    if (match.index > from) parts.push({ text: template.slice(from, match.index) });
    parts.push({ field: match[1] as string });
    from = match.index + match[0].length;
  }
  if (from < template.length) parts.push({ text: template.slice(from) });
  return parts;
}

/** Names of the fields in a sentence, each once. */
export function templateFields(template: string): readonly string[] {
  return [...new Set([...template.matchAll(FIELD)].map((match) => match[1] as string))];
}

/**
 * Fills a sentence. A field nobody gave shows as an ellipsis: unknown, never empty and never zero. A value that ends in a point, such
 * as a month cut short, ends the sentence with it.
 */
export function fillTemplate(template: string, fields: Readonly<Record<string, string>>): string {
  return templateParts(template).reduce((filled, part) => {
    if ('field' in part) return filled + (fields[part.field] ?? '…');
    return filled + (filled.endsWith('.') && part.text.startsWith('.') ? part.text.slice(1) : part.text);
  }, '');
}
