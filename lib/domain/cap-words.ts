/** Keys of `_locales` that name what caps a score, by the code of the knock-out; too little data is told by the coverage (domain.md 2.7). */
export const CAP_WORDS: Readonly<Record<string, string>> = {
  'KO-INS': 'cap_insolvent',
  'KO-DIS': 'cap_dissolved',
  'KO-COL': 'cap_at_collection',
  'KO-WO': 'cap_written_off',
};
