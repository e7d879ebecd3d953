import { telling } from './telling';

const RECONCILED = '=';

/**
 * What a package matched lines by: the key of the match, else the mark of lines that it set off against each other in full (`recRef`, which Odoo
 * writes). '' for neither.
 */
export function matchKey(match: string, reconciled: string): string {
  const [key, mark] = [telling(match), telling(reconciled)];
  return key !== '' || mark === '' ? key : RECONCILED + mark;
}

/** A mark of lines that come to zero together. Packages write other things there too, so it says nothing of lines that do not. */
export const isOfSettled = (key: string): boolean => key.startsWith(RECONCILED);
