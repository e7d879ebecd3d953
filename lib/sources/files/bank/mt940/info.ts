/** What the text of an entry tells of the payment. */
export interface Info {
  readonly name: string | null;
  readonly iban: string | null;
  /** The payer's own words where they can be told from the rest. */
  readonly text: string;
  readonly references: readonly string[];
  /** Gives back a direct debit or a payment. */
  readonly isReturned: boolean;
}

/** Words by which banks say that a payment is given back. */
export const RETURNED =
  /\b(storno|stornering|terugboeking|teruggeboekt|retour ?incasso|sepa retour|r-transactie|r(ü|ue)cklastschrift|r(ü|ue)ck(ü|ue)berweisung|rejet|impay[ée]e?s?|returned|unpaid)(?![\p{L}\d])/iu;

/** Stands where no reference was given. */
export const isReference = (text: string): boolean => !/^(NOTPROVIDED|NONREF|NOREF|EREF|MAREF|PREF)?$/i.test(text);

/** Words for a direct debit in the languages of the banks that are read. */
export const DIRECT_DEBIT = /\b(incasso|direct ?debit|pr[ée]l[èe]vements?|domicili[ëe]ring|domiciliation|sdd)\b|lastschr/i;
