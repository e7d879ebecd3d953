/**
 * Legal forms of the Netherlands, Belgium, Luxembourg, Germany, France and the United Kingdom, written as one word, by what
 * they are called here. Forms with two languages of one law share a name. Words that tell companies of one group apart
 * (Holding, Nederland, Benelux, Groep) are no legal forms and never will be.
 */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  bv: ['bv', 'bvba', 'ebvba', 'srl', 'sprl', 'beslotenvennootschap'],
  nv: ['nv', 'sa', 'naamlozevennootschap'],
  vof: ['vof', 'snc', 'ohg', 'vennootschaponderfirma'],
  cv: ['cv', 'commv', 'scomm', 'commanditairevennootschap'],
  cooperative: ['ua', 'wa', 'cvba', 'scrl', 'eg', 'scop'],
  association: ['vzw', 'asbl', 'ev', 'vve', 'vereniging'],
  foundation: ['stichting'],
  proprietorship: ['eenmanszaak', 'ek', 'ekfm', 'efr'],
  gmbh: ['gmbh', 'ggmbh', 'mbh', 'ug', 'ughaftungsbeschrankt'],
  'gmbh & co': ['gmbh&cokg', 'gmbh&cokgaa', 'gmbhcokg', 'ug&cokg', 'ughaftungsbeschrankt&cokg', 'ag&cokg'],
  ag: ['ag', 'kgaa'],
  kg: ['kg'],
  gbr: ['gbr', 'maatschap'],
  se: ['se'],
  sarl: ['sarl', 'eurl'],
  sas: ['sas', 'sasu'],
  sci: ['sci'],
  ltd: ['ltd', 'limited', 'coltd', 'companyltd', 'companylimited'],
  plc: ['plc'],
  llp: ['llp'],
};

/** In front of a name fewer forms are customary; `cv` there is as often central heating. */
const IN_FRONT: ReadonlySet<string> = new Set([
  'bv',
  'nv',
  'vof',
  'sa',
  'sarl',
  'srl',
  'sprl',
  'bvba',
  'sas',
  'eurl',
  'sci',
  'asbl',
  'vzw',
  'stichting',
  'vereniging',
  'maatschap',
]);

const FORM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([form, spellings]) => spellings.map((spelling) => [spelling, form] as const)),
);
/** `ug (haftungsbeschränkt) & co kg` is the longest: five words. `s a r l` is four. */
const MOST_WORDS = 5;

export interface WithoutForm {
  readonly words: readonly string[];
  /** Null: the name has none. */
  readonly form: string | null;
}

/** Takes the legal form off a name in words, behind or in front; a name that is nothing else stays whole. */
export function withoutLegalForm(words: readonly string[]): WithoutForm {
  for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count--) {
    const form = FORM_OF.get(words.slice(-count).join(''));
    if (form) return { words: words.slice(0, -count), form };
    const front = words.slice(0, count).join('');
    if (IN_FRONT.has(front)) return { words: words.slice(count), form: FORM_OF.get(front) ?? null };
  }
  return { words, form: null };
}
