import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/record/flags.css';
import '@/components/record/record.css';
import './gallery.css';
import { type ComponentChild, render } from 'preact';
import { DueFlags } from '@/components/record/due-flags';
import { FlagForm } from '@/components/record/flag-form';
import { FlagList } from '@/components/record/flag-list';
import { FlagNews } from '@/components/record/flag-news';
import { FlagReleaseLine } from '@/components/record/flag-release-line';
import { FlagWho } from '@/components/record/flag-who';
import { RoleNotice } from '@/components/record/role-notice';
import { WordsContext } from '@/components/ui/words-context';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';
import { ALL_FLAGS, DRAFTS, DUE_FLAGS, FLAG_TODAY, ITEMS } from './flag-views';
import { CANDIDATES } from './views';

/** Everything about flags with fixed data: `?lang=nl&width=360`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const width = Number(query.get('width') ?? 360);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;
const nothing = () => undefined;
const form = { openItems: ITEMS, today: FLAG_TODAY, onDraft: nothing, onRaise: nothing };
const list = { openItems: new Set(ITEMS.map(({ id }) => id)), today: FLAG_TODAY };

const inDrawer = (node: ComponentChild) => (
  <div class="drawer">
    <div data-part="flags">{node}</div>
  </div>
);

const onDesk = (node: ComponentChild) => <div class="section">{node}</div>;

const FACES: Readonly<Record<string, ComponentChild>> = {
  news: <FlagNews flags={ALL_FLAGS.slice(0, 1)} onSeen={nothing} />,
  releases: (
    <div class="flag-stands">
      <FlagReleaseLine open={['F-2041', 'F-2047']} paid={['F-2033']} />
      <FlagReleaseLine open={[]} paid={['F-2041']} />
    </div>
  ),
  list: inDrawer(<FlagList flags={ALL_FLAGS} {...list} onLift={nothing} onKeep={nothing} />),
  reader: inDrawer(
    <>
      <FlagList flags={[]} {...list} onLift={null} onKeep={null} />
      <RoleNotice type="flag.raised" />
    </>,
  ),
  stop: inDrawer(<FlagForm draft={DRAFTS.stop} fault={null} {...form} />),
  wrong: inDrawer(<FlagForm draft={DRAFTS.wrong} fault="reason" {...form} />),
  watch: inDrawer(<FlagForm draft={DRAFTS.watch} fault="term" {...form} />),
  one: onDesk(<FlagWho selection="Bouwbedrijf De Linden B.V." candidates={CANDIDATES.slice(0, 1)} onChoose={nothing} />),
  several: onDesk(<FlagWho selection={null} candidates={CANDIDATES} onChoose={nothing} />),
  none: onDesk(<FlagWho selection="Nobody at all N.V." candidates={[]} onChoose={nothing} />),
  start: onDesk(<FlagWho selection={null} candidates={null} onChoose={nothing} />),
  due: <DueFlags due={DUE_FLAGS} />,
};

render(
  <WordsContext.Provider value={words}>
    {Object.entries(FACES).map(([name, face]) => (
      <div key={name} class="frame" style={{ width: `${width}px` }} data-name={name}>
        {face}
      </div>
    ))}
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
for (const mark of ['flag-lift', 'flag-keep']) document.querySelector<HTMLElement>(`[data-testid="${mark}"]`)?.click();
document.documentElement.dataset.ready = 'yes';
