import { CASH, type PaymentTerm, PREPAYMENT } from './payment-term';

/** Longer is a clause, not a term. */
const MAX_LENGTH = 120;
const MAX_DAYS = 365;
/** What is called cash and is paid after delivery is a week's credit (domain.md 0). */
const CASH_AFTER_DELIVERY: PaymentTerm = { days: 7 };

const IN_ADVANCE =
  /vooruit|vooraf|pre-?pa(y|id)|in advance|advance payment|vorkasse|vorauskasse|vorauszahlung|im voraus|pr[ée]paiement|d'avance|[àa] l'avance/;
const ON_DELIVERY = /cash on delivery|\bcod\b|rembours|nachnahme|contre[- ]remboursement/;
const AT_ONCE =
  /contant|\bcash\b|direct(?! debit)|omgaand|immediate|on receipt|bij ontvangst|comptant|r[ée]ception|sofort|\bbar\b|barzahlung|[ée]ch[ée]ance imm[ée]diate/;
/** Counted from another day than the invoice, or in parts: no number of days says what it is. */
const NOT_A_NUMBER_OF_DAYS =
  /einde|eind van|end of|\beom\b|fin de mois|fin du mois|monatsende|following month|volgende maand|\d\s*%/;
const DISCOUNT = /korting|discount|skonto|escompte|\d\s*%\s*\/?\s*\d+/;

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/(\d{1,3})[\s-]*(?:dagen|dag|dgn|d\b|days?|jours?|tagen?|tage?)/g, 1],
  [/(\d{1,2})[\s-]*(?:weken|week|weeks?|semaines?|wochen?)/g, 7],
  [/(\d{1,2})[\s-]*(?:maanden|maand|months?|mois|monaten?|monate?)/g, 30],
];
const NET = /\bnet(?:to)?\.?[\s:-]*(\d{1,3})\b/g;
const NET_BEHIND = /(\d{1,3})[\s-]*(?:dagen|days?|jours?|tagen?|tage?)?[\s-]*net(?:to)?\b/g;
const BARE = /^(?:[àa]\s*|n)?(\d{1,3})$/;

const numbers = (text: string, pattern: RegExp, factor = 1): number[] =>
  [...text.matchAll(pattern)].map((match) => Number(match[1]) * factor);

function daysIn(text: string): number | null {
  const bare = BARE.exec(text);
  if (bare) return Number(bare[1]);
  // With a discount for paying early two numbers stand there; the net one is the term.
  const net = [...numbers(text, NET), ...numbers(text, NET_BEHIND)];
  const found = new Set(net.length > 0 ? net : UNITS.flatMap(([pattern, factor]) => numbers(text, pattern, factor)));
  const [days] = found;
  return found.size === 1 && days !== undefined ? days : null;
}

/**
 * The payment term that a text on a page or in a file names, in Dutch, English, French or German. "Contant" and "direct"
 * are 7 days' credit, money at hand-over is 0, prepayment is -1. Null when it can't be read or is no plain number of days,
 * such as "end of month" or payment in parts: nothing is made of it then.
 */
export function parseTermText(text: string): PaymentTerm | null {
  if (text.length > MAX_LENGTH) return null;
  const clean = text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u2019/g, "'")
    .trim();
  if (NOT_A_NUMBER_OF_DAYS.test(clean) && !DISCOUNT.test(clean) && !/\b100\s*%/.test(clean)) return null;
  const days = daysIn(clean);
  if (days !== null) {
    if (IN_ADVANCE.test(clean) || days > MAX_DAYS) return null;
    return days === 0 ? CASH_AFTER_DELIVERY : { days };
  }
  if (/\d/.test(clean.replace(/\b100\s*%/, ''))) return null;
  if (IN_ADVANCE.test(clean)) return PREPAYMENT;
  if (ON_DELIVERY.test(clean)) return CASH;
  return AT_ONCE.test(clean) ? CASH_AFTER_DELIVERY : null;
}
