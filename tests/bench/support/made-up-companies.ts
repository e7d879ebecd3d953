import type { Random } from '@/tests/support/books/random';
import {
  CITIES,
  COMPOUND_ENDS,
  COMPOUNDS,
  ENDINGS,
  FORMS,
  LAND_NAMES,
  LANGUAGE,
  type Land,
  MEMBERS,
  SURNAMES,
  SYLLABLES,
  TRADES,
} from './company-vocabulary';

/** One company as a list has it; also a row of a TSV file. */
export interface ListedCompany {
  readonly id: string;
  readonly name: string;
  readonly website: string;
  readonly city: string;
  readonly country: string;
}

/** A company and how it came to its name, for those who spell it otherwise. */
export interface MadeUpCompany extends ListedCompany {
  /** What people call it. */
  readonly core: readonly string[];
  readonly form: string;
  readonly land: Land;
  readonly isOfGroup: boolean;
}

const LANDS: readonly Land[] = [...'DDDDDDDDNNNNNABCFG'].map(
  (letter) => ({ D: 'DE', N: 'NL', A: 'AT', B: 'BE', C: 'CH', F: 'FR', G: 'GB' })[letter] as Land,
);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A name that no dictionary has. */
function coined(random: Random): string {
  const syllables = Array.from({ length: random.between(2, 3) }, () => random.pick(SYLLABLES));
  return capital(syllables.join('') + (random.isOneIn(2) ? random.pick(ENDINGS) : ''));
}

const initials = (random: Random): string =>
  Array.from({ length: random.between(2, 4) }, () => String.fromCharCode(65 + random.between(0, 25))).join('');

function coreOf(random: Random, land: Land): readonly string[] {
  const language = LANGUAGE[land];
  const surname = () => random.pick(SURNAMES[language]);
  const trade = () => random.pick(TRADES[language]);
  const dice = random.between(0, 99);
  if (dice < 7) return language === 'nl' || language === 'fr' ? [trade(), surname()] : [surname(), trade()];
  if (dice < 12) return [surname(), '&', random.isOneIn(2) ? surname() : language === 'de' ? 'Söhne' : 'Zonen', trade()];
  if (dice < 14) return [language === 'de' ? 'Gebr.' : 'Gebroeders', surname(), ...(random.isOneIn(2) ? [trade()] : [])];
  if (dice < 22)
    return [
      random.pick(['Hans', 'Peter', 'Karl', 'Jan', 'Piet', 'Marie', 'Thomas', 'Anna', 'Willem', 'Josef']),
      surname(),
      trade(),
    ];
  if (dice < 30) return [random.pick(COMPOUNDS) + random.pick(COMPOUND_ENDS), random.pick(random.pick(CITIES[land]).slice(0, 1))];
  if (dice < 36) return [initials(random), trade()];
  if (dice < 62) return [coined(random)];
  if (dice < 88) return [coined(random), trade()];
  return [coined(random), coined(random), trade()];
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9 -]/g, '');

/** `taken`: a domain has one owner. */
function websiteOf(random: Random, core: readonly string[], land: Land, taken: Set<string>): string {
  if (random.isOneIn(12)) return '';
  const words = slug((random.isOneIn(3) ? core.slice(0, 1) : core).filter((word) => word !== '&').join(' '));
  const host = random.isOneIn(9) ? slug(coined(random)) : words.trim().replace(/ +/g, random.isOneIn(2) ? '-' : '');
  const own = random.isOneIn(5) ? 'com' : { GB: 'co.uk', NL: 'nl', DE: 'de', AT: 'at', CH: 'ch', BE: 'be', FR: 'fr' }[land];
  const isFree = !taken.has(`${host}.${own}`);
  const domain = `${isFree ? host : `${host}-${taken.size}`}.${own}`;
  taken.add(domain);
  return `https://www.${domain}/`;
}

function nameOf(core: readonly string[], form: string, random: Random): string {
  const inFront = ['SARL', 'BVBA', 'B.V.', 'V.O.F.'].includes(form) && random.isOneIn(12);
  return (inFront ? [form, ...core] : [...core, form]).join(' ').trim();
}

/** One company, or the companies of one group, that share a name and perhaps a website. */
function* family(random: Random, taken: Set<string>, next: () => string): Generator<MadeUpCompany> {
  const land = random.pick(LANDS);
  const core = coreOf(random, land);
  const website = websiteOf(random, core, land, taken);
  const city = random.pick(CITIES[land])[0] as string;
  const isOfGroup = random.isOneIn(5);
  const make = (words: readonly string[], where: Land, place: string, form: string, site: string): MadeUpCompany => ({
    id: next(),
    name: nameOf(words, form, random),
    website: site,
    city: place,
    country: where,
    core: words,
    form,
    land: where,
    isOfGroup,
  });
  const form = random.pick(FORMS[land]);
  yield make(core, land, city, form, website);
  if (!isOfGroup) return;
  const isShared = !random.isOneIn(4);
  for (let left = random.between(1, 4); left > 0; left--) {
    const where = random.isOneIn(3) ? random.pick(LANDS) : land;
    const place = where === land && !random.isOneIn(3) ? city : (random.pick(CITIES[where])[0] as string);
    const site = isShared ? website : websiteOf(random, core, where, taken);
    const own = random.pick(FORMS[where]);
    const dice = random.between(0, 19);
    if (dice < 10) yield make([...core, random.pick(MEMBERS)], where, place, own, site);
    else if (dice < 14) yield make([...core, LAND_NAMES[where]], where, place, own, site);
    else if (dice < 19) yield make([...core, place.split(' ')[0] as string], where, place, own, site);
    // A twin: the same name, of another form, as the partner of a limited partnership has it.
    else yield make(core, where, place, own === form ? random.pick(FORMS[where]) : own, site);
  }
}

/** Invented companies of seven countries, with namesakes, groups and twins, as a ledger holds them. */
export function* madeUpCompanies(count: number, random: Random): Generator<MadeUpCompany> {
  let made = 0;
  const next = () => `E${++made}`;
  const taken = new Set<string>();
  while (made < count)
    for (const company of family(random, taken, next)) {
      yield company;
      if (made >= count) return;
    }
}
