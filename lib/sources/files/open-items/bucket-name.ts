const DAYS = '(?:days?|dagen|tagen?|tage|jours?|d|t|j)?';
const PERIOD = '(?:months?|maand(?:en)?|monate?n?|mois|weeks?|weken|wochen?|semaines?)';
const PAST_DUE = '(?:\\s*(?:past due|overdue|vervallen|te laat|überfällig|ueberfaellig|en retard|échus?))?';

const BUCKETS: readonly RegExp[] = [
  /^(?:current|not (?:yet )?due|nog niet vervallen|niet vervallen|lopend|actueel|noch nicht fällig|nicht fällig|aktuell|non échu|à échoir|at date|op datum)$/i,
  new RegExp(`^\\d+\\s*(?:-|–|—|to|tot|t/m|bis|à|a|au)\\s*\\d+\\s*${DAYS}${PAST_DUE}$`, 'i'),
  new RegExp(
    `^(?:[<>≥≤+]=?|over|more than|less than|meer dan|minder dan|ouder dan|mehr als|über|unter|plus de|moins de)\\s*\\d+\\s*(?:${DAYS}|${PERIOD})${PAST_DUE}$`,
    'i',
  ),
  new RegExp(`^\\d+\\s*(?:\\+|or more|and over|of meer|en meer|und mehr|et plus)\\s*${DAYS}${PAST_DUE}$`, 'i'),
  new RegExp(`^\\d+\\s*\\+?\\s*${PERIOD}$`, 'i'),
  /^(?:older|ouder|älter|plus ancien|antérieur)$/i,
  /^(?:period|periode|période)\s*\d$/i,
  /^over due$/i,
];

/** Whether a header, or the label of a group, is an interval of ages: `1-30`, `< 1 Month`, `90+ dagen`, `Current`. */
export function isBucket(text: string): boolean {
  const plain = text.trim().replace(/\s+/g, ' ');
  return plain.length > 0 && plain.length <= 40 && BUCKETS.some((bucket) => bucket.test(plain));
}
