/** A language is named in itself, so that whoever ended up in the wrong one finds their own. */
export function languageName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}
