import type english from '@/public/_locales/en/messages.json';
import type { Language } from './language';

type EntryKey = keyof typeof english;
/** A key that is looked up with a count; the catalogue holds `<key>_one` and `<key>_other`. */
type PluralKey = EntryKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;

/** Every sentence there is. A typing mistake in a key does not compile. */
export type MessageKey = EntryKey | PluralKey;

export type Catalogue = Readonly<Record<string, { readonly message: string } | undefined>>;

const LOADERS: Readonly<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  nl: () => import('@/public/_locales/nl/messages.json'),
  en: () => import('@/public/_locales/en/messages.json'),
  fr: () => import('@/public/_locales/fr/messages.json'),
  de: () => import('@/public/_locales/de/messages.json'),
};

/** The sentences of one language; each language is a chunk of its own, so a page loads one. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return (await LOADERS[language]()).default;
}
