import type { Procedure } from '@/lib/domain/debtor-facts';

/** Keys of `_locales` that name a procedure. */
export const PROCEDURE_WORDS: Readonly<Record<Procedure, string>> = {
  bankrupt: 'procedure_bankrupt',
  wsnp: 'procedure_wsnp',
  moratorium: 'procedure_moratorium',
  whoa: 'procedure_whoa',
  dissolved: 'procedure_dissolved',
};
