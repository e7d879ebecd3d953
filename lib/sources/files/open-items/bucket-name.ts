const DAYS = '(?:days?|dagen|dgn\\.?|tagen?|tage|tg\\.?|jours?|jrs?\\.?|d|t|j)?';
const PERIOD = '(?:months?|maand(?:en)?|monate?n?|mois|weeks?|weken|wochen?|semaines?)';
const OVERDUE = '(?:past due|overdue|vervallen|te laat|überfällig|ueberfaellig|en retard|échus?)';
const PAST_DUE = `(?:\\s*${OVERDUE})?`;
/** What may stand before an interval: `Fällig seit 0-14 Tagen`, `Échu de 1 à 30 jours`, `Vervallen 1-30`. */
const LEADING = `(?:(?:${OVERDUE}|fällig|faellig|due|retard|open|openstaand|offen)\\s*)?(?:(?:seit|sinds|depuis|by|since|de|von|van|entre|between|tussen|from)\\s+)?`;
const LESS_OR_MORE =
  '(?:[<>≥≤+]=?|over|more than|less than|up to|meer dan|minder dan|ouder dan|tot|vanaf|mehr als|über|unter|bis(?: zu)?|ab|(?:plus|\\+) de|moins de|jusqu.à)';

const BUCKETS: readonly RegExp[] = [
  /^(?:current|not (?:yet )?(?:over)?due|nog niet vervallen|niet vervallen|onvervallen|lopend|actueel|(?:offen )?(?:noch )?nicht (?:über)?fällig|aktuell|non échus?|[aà] échoir|at date|op datum)$/i,
  new RegExp(`^${LEADING}\\d+\\s*(?:-|–|—|to|tot(?: en met)?|t/m|bis|à|a|au|et|and|en|und)\\s*\\d+\\s*${DAYS}${PAST_DUE}$`, 'i'),
  new RegExp(`^${LEADING}${LESS_OR_MORE}\\s*\\d+\\s*(?:${DAYS}|${PERIOD})${PAST_DUE}$`, 'i'),
  new RegExp(`^${LEADING}\\d+\\s*(?:\\+|or more|and over|of meer|en meer|und mehr|et plus)\\s*${DAYS}${PAST_DUE}$`, 'i'),
  new RegExp(`^\\d+\\s*(?:days?|dagen|tage|jours)\\s*(?:\\+|and (?:over|older)|en ouder|und älter|et plus)?${PAST_DUE}$`, 'i'),
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
