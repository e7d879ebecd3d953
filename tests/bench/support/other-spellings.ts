import type { Random } from '@/tests/support/books/random';
import {
  CITIES,
  FORM_SPELLINGS,
  FORMS,
  LAND_NAMES,
  LANGUAGE,
  type Land,
  MEMBERS,
  PROVIDERS,
  SYLLABLES,
  TRADES,
} from './company-vocabulary';
import type { ListedCompany, MadeUpCompany } from './made-up-companies';

type Spell = (words: readonly string[], random: Random, company: MadeUpCompany) => readonly string[];

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LOOKALIKES: Readonly<Record<string, string>> = { o: '0', l: '1', i: 'l', s: '5', b: '6', m: 'rn', e: 'c', h: 'b' };

const atWord = (words: readonly string[], at: number, change: (word: string) => string): readonly string[] =>
  words.map((word, index) => (index === at ? change(word) : word));

const longest = (words: readonly string[]): number =>
  words.reduce((best, word, at) => (word.length > (words[best] as string).length ? at : best), 0);

function mistype(word: string, random: Random): string {
  const at = random.between(0, Math.max(0, word.length - 2));
  const dice = random.between(0, 3);
  if (dice === 0) return word.slice(0, at) + word.slice(at + 1);
  if (dice === 1) return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
  const letter = random.pick([...LETTERS]);
  return word.slice(0, at) + letter + word.slice(dice === 2 ? at + 1 : at);
}

const typo: Spell = (words, random) =>
  atWord(words, random.isOneIn(2) ? longest(words) : random.between(0, words.length - 1), (word) => mistype(word, random));
const misread: Spell = (words, random) =>
  atWord(words, longest(words), (word) => {
    const at = [...word].findIndex((letter) => LOOKALIKES[letter] !== undefined && random.isOneIn(2));
    return at === -1 ? word : word.slice(0, at) + LOOKALIKES[word[at] as string] + word.slice(at + 1);
  });
const unaccented: Spell = (words, random) => {
  const isLong = random.isOneIn(2);
  const pairs = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' } as const;
  return words.map((word) =>
    (isLong ? word.replace(/[äöüßÄÖÜ]/g, (letter) => pairs[letter as keyof typeof pairs]) : word)
      .normalize('NFKD')
      .replace(/\p{M}/gu, ''),
  );
};
const otherAnd: Spell = (words, random) =>
  words.map((word) => (word === '&' ? random.pick(['und', 'u.', '+', 'en', 'and']) : word));
const dropped: Spell = (words, random) => {
  const gone = random.isOneIn(4) ? 0 : words.length - 1;
  // People leave out a trade, and seldom what tells a company of a group apart.
  const isKept = [...MEMBERS, ...Object.values(LAND_NAMES)].includes(words[gone] ?? '') && !random.isOneIn(12);
  return words.length < 2 || isKept ? words : words.filter((_, at) => at !== gone);
};
const turned: Spell = (words) => [...words.slice(1), words[0] as string];
const shortened: Spell = (words) => atWord(words, words.length - 1, (word) => (word.length > 6 ? `${word.slice(0, 4)}.` : word));
const joined: Spell = (words) => (words.length < 2 ? words : [`${words[0]}${words[1]?.toLowerCase()}`, ...words.slice(2)]);
const hyphened: Spell = (words) => (words.length < 2 ? words : [`${words[0]}-${words[1]}`, ...words.slice(2)]);
const split: Spell = (words) =>
  atWord(words, longest(words), (word) =>
    word.length > 8 ? `${word.slice(0, word.length >> 1)} ${word.slice(word.length >> 1)}` : word,
  );
const placed: Spell = (words, _, { city }) => [...words, city.split(' ')[0] as string];
const described: Spell = (words, random, { land }) => [...words, random.pick(TRADES[LANGUAGE[land]])];
const ofGroup: Spell = (words, random, { land }) => [...words, random.isOneIn(2) ? LAND_NAMES[land] : random.pick(MEMBERS)];
const brand: Spell = (_, random) => [
  (random.pick(SYLLABLES) + random.pick(SYLLABLES) + random.pick(SYLLABLES)).replace(/^./, (letter) => letter.toUpperCase()),
];
const first: Spell = (words) => words.slice(0, 1);

/** How often people spell a name so, in a hundred. */
const SPELLINGS: readonly (readonly [number, Spell])[] = [
  [7, typo],
  [2, misread],
  [9, unaccented],
  [6, otherAnd],
  [7, dropped],
  [2, turned],
  [3, shortened],
  [2, joined],
  [3, hyphened],
  [2, split],
  [3, placed],
  [4, described],
  [2, ofGroup],
  [5, brand],
  [4, first],
];

function spelledName(company: MadeUpCompany, random: Random): string {
  let words = company.core;
  for (const [share, spell] of SPELLINGS) if (random.between(1, 100) <= share) words = spell(words, random, company);
  const dice = random.between(0, 99);
  const form =
    dice < 48
      ? ''
      : dice < 78
        ? company.form
        : dice < 82
          ? random.pick(FORMS[company.land])
          : random.pick(FORM_SPELLINGS[company.form] ?? [company.form]);
  const name = `${words.join(' ')} ${form}`.trim();
  if (random.isOneIn(12)) return name.toUpperCase();
  if (random.isOneIn(20)) return name.toLowerCase();
  return name.length > 50 && random.isOneIn(2) ? name.slice(0, 50) : name;
}

function spelledCity({ city, land }: MadeUpCompany, random: Random): string {
  const dice = random.between(0, 99);
  if (dice < 4) return '';
  if (dice < 13) return random.pick(CITIES[land])[0] as string;
  const spellings = CITIES[land as Land].find(([name]) => name === city) ?? [city];
  if (dice < 30) return random.pick(spellings);
  return dice < 35 ? city.toUpperCase() : city;
}

function spelledWebsite({ website }: MadeUpCompany, random: Random): string {
  const dice = random.between(0, 99);
  if (website === '' || dice < 9) return dice < 3 ? random.pick(PROVIDERS) : '';
  if (dice < 14) return `www.${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}.com`;
  const host = website.replace(/^https:\/\/www\.|\/$/g, '');
  return random.pick([host, `www.${host}`, `http://${host}`, `https://www.${host}/de/kontakt`, `shop.${host}`]);
}

/** The company as somebody typed it into a CRM. */
export function otherSpelling(company: MadeUpCompany, id: string, random: Random): ListedCompany {
  return {
    id,
    name: spelledName(company, random),
    website: spelledWebsite(company, random),
    city: spelledCity(company, random),
    country: random.isOneIn(12) ? '' : random.isOneIn(60) ? 'LU' : company.country,
  };
}
