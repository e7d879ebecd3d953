import type { Random } from './random';

const TRADES = [
  'Bakkerij',
  'Bouwbedrijf',
  'Drukkerij',
  'Garage',
  'Groothandel',
  'Hoveniersbedrijf',
  'Installatiebedrijf',
  'Kwekerij',
  'Loonbedrijf',
  'Metaalbewerking',
  'Schildersbedrijf',
  'Slagerij',
  'Technisch Bureau',
  'Timmerfabriek',
  'Transport',
  'Tuincentrum',
  'Zuivelhandel',
] as const;
const FAMILIES = [
  'Aerdenhof',
  'Boekelaer',
  'Crommenaer',
  'Dijkzicht',
  'Elzendael',
  'Fluitenkruid',
  'Grasveld',
  'Haverkoorn',
  'IJzerloo',
  'Jonkvaert',
  'Kievitshoek',
  'Leeuwerik',
  'Molenwiek',
  'Noordervliet',
  'Oeverstam',
  'Peppelaar',
  'Quakkelaar',
  'Rietveen',
  'Speenkruid',
  'Torenvalk',
  'Uilenspiegel',
  'Veldleeuw',
  'Wilgenroos',
  'Zandoog',
  'Zevenblad',
  'Müllenaer',
  'Coöperstraat',
  "d'Ancienne",
] as const;
const FORMS = [
  'B.V.',
  'B.V.',
  'B.V.',
  'BV',
  'V.O.F.',
  'N.V.',
  'Holding B.V.',
  '& Zonen B.V.',
  'en Partners',
  'Nederland B.V.',
] as const;
const CITIES = [
  { city: 'Oudewaterland', postcode: '1099 ZA' },
  { city: 'Nieuw-Veldhuizen', postcode: '3099 XB' },
  { city: 'Sint Anthoniszand', postcode: '4999 YC' },
  { city: "'s-Molenaarsdijk", postcode: '5999 WD' },
  { city: 'Hoog-Zevenhoven', postcode: '7999 VE' },
] as const;
const STREETS = ['Ambachtsweg', 'Handelskade', 'Industrieweg', 'Korenmolenpad', 'Nijverheidslaan', 'Werfstraat'] as const;

/** A company that does not exist, in a place that does not exist. */
export interface InventedCompany {
  readonly name: string;
  readonly domain: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

export function inventedCompany(random: Random, index: number): InventedCompany {
  const [trade, family] = [random.pick(TRADES), random.pick(FAMILIES)];
  const label = `${family}-${index}`
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9-]/g, '');
  return {
    name: `${trade} ${family} ${random.pick(FORMS)}`,
    domain: `${label}.example`,
    street: `${random.pick(STREETS)} ${random.between(1, 240)}`,
    ...random.pick(CITIES),
  };
}
