/**
 * Legal forms of Europe, written as one word, by what they are called here. Forms with two languages of one law share a name, and so do
 * forms of two laws that are written alike: the country tells those apart. Words that tell companies of one group apart (Holding, Nederland,
 * Benelux, Groep) are no legal forms and never will be.
 */
const FORMS: Readonly<Record<string, string>> = {
  bv: 'bv bvba ebvba srl sprl beslotenvennootschap',
  nv: 'nv sa naamlozevennootschap',
  vof: 'vof snc ohg og vennootschaponderfirma vofa',
  cv: 'cv commv scomm commanditairevennootschap scs secs',
  cooperative: 'ua wa cvba scrl eg egmbh scop scic gen genossenschaft cooperatieua cooperatiefua sce soccoop scarl',
  association: 'vzw asbl ev vve vereniging aisbl ivzw verein',
  foundation: 'stichting',
  proprietorship: 'eenmanszaak ek ekfm ekfr efr eu eirl ei einzelunternehmen',
  gmbh: 'gmbh ggmbh mbh ug ughaftungsbeschrankt gesellschaftmbh gesmbh gesellschaftmitbeschrankterhaftung',
  'gmbh & co':
    'gmbh&cokg gmbh&cokgaa gmbhcokg gmbh&co ug&cokg ughaftungsbeschrankt&cokg ag&cokg ag&cokgaa gmbh&coohg se&cokg se&cokgaa mbh&cokg',
  ag: 'ag kgaa aktiengesellschaft',
  kg: 'kg cokg &cokg kommanditgesellschaft',
  gbr: 'gbr maatschap partg partgmbb mbb',
  se: 'se',
  sarl: 'sarl eurl sarlu sagl',
  sas: 'sas sasu selas',
  sci: 'sci scea earl gaec gie',
  ltd: 'ltd limited coltd companyltd companylimited',
  plc: 'plc publiclimitedcompany',
  llp: 'llp lp',
  inc: 'inc corp llc incorporated corporation',
  spa: 'spa sapa',
  sl: 'sl slu sociedadlimitada',
  sau: 'sau',
  lda: 'lda unipessoallda',
  ab: 'ab aktiebolag',
  aps: 'aps ivs',
  as: 'as asa',
  oy: 'oy oyj oyab osakeyhtio',
  spzoo: 'spzoo spzook',
  sro: 'sro spolsro',
  kft: 'kft zrt nyrt bt',
  doo: 'doo dd',
  ou: 'ou',
  uab: 'uab',
  sia: 'sia',
  eood: 'eood ood',
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
  'gbr',
  'spzoo',
  'uab',
  'sia',
  'verein',
]);

/** Nothing else than a form wherever they stand in a name. */
const NOTHING_ELSE: ReadonlySet<string> = new Set(['bv', 'nv', 'bvba', 'gmbh', 'ggmbh', 'sarl', 'sprl', 'ltd', 'plc', 'mbh']);

const FORM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS).flatMap(([form, spellings]) => spellings.split(' ').map((spelling) => [spelling, form] as const)),
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

/** The form that a name bears in its middle, as in `Muster GmbH Maschinenbau`; taken off as well, for comparing only. */
export function withoutInnerForm(words: readonly string[]): WithoutForm {
  const at = words.findIndex((word, index) => index > 0 && NOTHING_ELSE.has(word));
  if (at === -1) return { words, form: null };
  const end = words.slice(at, at + 4).join('') === 'gmbh&cokg' ? at + 4 : at + 1;
  const form = FORM_OF.get(words.slice(at, end).join('')) ?? null;
  return { words: [...words.slice(0, at), ...words.slice(end)], form };
}
