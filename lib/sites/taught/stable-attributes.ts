/** A simple selector of one element, and how far it can be trusted to stay: 1 is surest. */
export interface Token {
  readonly css: string;
  readonly rank: number;
}

/** Put there for somebody else to find the element by: tests, scripts, forms. */
const HOOKS = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-cy',
  'data-hook',
  'data-e2e',
  'data-automation-id',
  'data-field',
  'data-field-name',
  'data-fieldname',
  'data-name',
  'data-column',
  'data-key',
  'data-attribute',
  'data-role',
  'itemprop',
  'name',
] as const;
/** Words on the page: they stay as long as the language does. */
const ARIA = ['aria-label', 'placeholder'] as const;
const MOST_CLASSES = 12;

/** Looks, states and libraries: they say nothing of what an element is. */
const NO_NAME =
  /^(text|font|bg|border|flex|grid|items|content|justify|space|gap|rounded|shadow|truncate|inline|block|hidden|float|pull|align|leading|tracking|overflow|relative|absolute|fixed|sticky|row|col|is|has|active|selected|hover|focus|focused|open|closed|dirty|error|invalid|valid|loading|disabled|enabled|visible|unsaved|css|jss|jsx|sc|svelte|styled|emotion|ng|tw)(-|_|$)/i;

/**
 * Whether a class or id was written by a person, by its looks: words of three letters and more with a vowel, no figures. What a build
 * tool makes of a name is another with the next release.
 */
export function isWritten(name: string): boolean {
  if (!/^[A-Za-z][A-Za-z_-]{2,40}$/.test(name) || NO_NAME.test(name)) return false;
  const words = name.split(/[-_]+|(?<=[a-z])(?=[A-Z])/);
  return words.every((word) => word.length >= 3 && /[aeiouy]/i.test(word) && /^([A-Z]?[a-z]+|[A-Z]+)$/.test(word));
}

const quoted = (value: string): string => `"${value.replace(/["\\]/g, '\\$&')}"`;

/**
 * What tells an element by itself.
 * @param shown what must not be part of it, because it is another on the next record: the value of the field.
 */
export function tokensOf(element: Element, shown: string): readonly Token[] {
  const tag = element.localName;
  const own = (names: readonly string[], rank: number): readonly Token[] =>
    names.flatMap((name) => {
      const value = element.getAttribute(name) ?? '';
      return isOfEveryRecord(value, shown) ? [{ css: `${name === 'name' ? tag : ''}[${name}=${quoted(value)}]`, rank }] : [];
    });
  const classes = [...element.classList].slice(0, MOST_CLASSES).filter(isWritten);
  return [
    ...own(HOOKS, 1),
    ...own(ARIA, 2).map(({ css, rank }) => ({ css: `${tag}${css}`, rank })),
    ...(isWritten(element.id) ? [{ css: `#${element.id}`, rank: 4 }] : []),
    ...classes.map((name) => ({ css: `${tag}.${name}`, rank: 5 })),
  ];
}

/** A hook may hold the record's own id or the customer's name: it would find this record alone. */
function isOfEveryRecord(value: string, shown: string): boolean {
  if (value === '' || value.length > 80 || /\d{2}|[\n\r]/.test(value)) return false;
  return !value.toLowerCase().includes(shown.toLowerCase());
}
