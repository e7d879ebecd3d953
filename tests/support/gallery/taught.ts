import type { ListedTaught } from '@/components/sites/taught-list';
import type { TeachActions, TeachScreen } from '@/components/teach/teach-screen';
import { type Picked, taughtFromPicks } from '@/lib/domain/taught-pick';
import type { TaughtSite } from '@/lib/domain/taught-site';

const nothing = () => undefined;

export const NO_TEACH_ACTIONS: TeachActions = {
  look: nothing,
  step: nothing,
  pick: nothing,
  pickAt: nothing,
  scroll: nothing,
  skip: nothing,
  move: nothing,
  close: nothing,
  undo: nothing,
  change: nothing,
};

const BOX = { x: 60, y: 40, width: 230, height: 26 };
const LONG = 'Hoogland Installatietechniek & Klimaatbeheersing Noord-Nederland B.V.';

const NAME: Picked = {
  field: 'name',
  box: BOX,
  text: LONG,
  selectors: [{ by: 'label', label: 'Relatie', tag: 'dt' }],
  isByPlace: false,
  origin: 'https://crm.onsbedrijf.example',
  address: { path: ['crm', 'verkoop', 'offertes', '*'], params: { view: 'form' }, route: [] },
  kind: 'quote',
  tax: 'included',
};
const TOTAL: Picked = { ...NAME, field: 'total', text: '€ 12.345,60', isByPlace: true };
const TERM: Picked = { ...NAME, field: 'term', text: '30 dagen netto', selectors: [{ by: 'css', css: '#term' }] };

export const TAUGHT: TaughtSite = taughtFromPicks({ name: NAME, total: TOTAL, term: TERM }, 't1');

const START: TeachScreen = {
  link: 'connected',
  step: 'name',
  spot: { box: BOX, text: LONG },
  isForeign: false,
  refusal: null,
  picks: {},
  site: null,
  isOnTop: false,
};

/** Every face of the cover over a page, by name. */
export const TEACHING: Readonly<Record<string, TeachScreen>> = {
  name: START,
  nothing: { ...START, spot: { box: BOX, text: '' } },
  'foreign-frame': { ...START, spot: null, isForeign: true },
  refused: { ...START, step: 'total', refusal: 'no-value', picks: { name: NAME }, isOnTop: true },
  term: { ...START, step: 'term', refusal: 'no-selector', spot: { box: BOX, text: '30 dagen' }, picks: { name: NAME } },
  'not-ours': { ...START, link: 'refused', spot: null },
  learned: { ...START, step: 'learned', picks: { name: NAME, total: TOTAL, term: TERM }, site: TAUGHT },
  'learned-name': { ...START, step: 'learned', picks: { name: NAME }, site: { ...TAUGHT, kind: 'debtor' } },
  'not-kept': { ...START, step: 'learned', picks: { name: NAME, total: TOTAL } },
};

/** One that is well, one that fits no longer, one whose permission is gone. */
export const TAUGHT_PAGES: readonly ListedTaught[] = [
  { site: TAUGHT, isAllowed: true },
  { site: { ...TAUGHT, id: 't2', kind: 'order', misses: { count: 5, last: '' } }, isAllowed: true },
  { site: { ...TAUGHT, id: 't3', kind: 'debtor', fields: { name: TAUGHT.fields.name } }, isAllowed: false },
];
