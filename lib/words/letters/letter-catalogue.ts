import type { TextKind } from '@/lib/domain/letters/text-kind';
import type english from '@/public/_locales/en/letters.json';
import type { Language } from '../language';

/** A template as it is kept with a language: a line that names a field without a value is left out. */
export interface StoredTemplate {
  /** Empty for a text that has none. */
  readonly subject: string;
  readonly body: readonly string[];
}

type PartEntry = keyof typeof english.parts;
/** A turn of phrase that fields are made of; with a count there are two forms of it. */
export type PartKey = PartEntry extends infer Key ? (Key extends `${infer Base}_other` ? Base | Key : Key) : never;

export interface LetterCatalogue {
  readonly templates: Readonly<Record<TextKind, StoredTemplate>>;
  readonly parts: Readonly<Record<PartEntry, string>>;
}

const LOADERS: Readonly<Record<Language, () => Promise<{ default: LetterCatalogue }>>> = {
  nl: () => import('@/public/_locales/nl/letters.json'),
  en: () => import('@/public/_locales/en/letters.json'),
  fr: () => import('@/public/_locales/fr/letters.json'),
  de: () => import('@/public/_locales/de/letters.json'),
};

/** The templates of one language: apart from the sentences on screen, so that only who writes letters loads them. */
export async function loadLetterCatalogue(language: Language): Promise<LetterCatalogue> {
  return (await LOADERS[language]()).default;
}
