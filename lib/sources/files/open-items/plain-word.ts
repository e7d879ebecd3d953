/** A word without case, accents, spaces, dots and underscores, so that `Débiteur nr.` and `debiteur_nr` are the same. */
export function plainWord(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]/g, '');
}
