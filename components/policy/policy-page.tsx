import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';
import { EditingContext } from './editing-context';
import { EffectPanel } from './effect-panel';
import { NewsNotice } from './news-notice';
import { PartTables } from './part-tables';
import { PolicyFile } from './policy-file';
import { PolicyNav } from './policy-nav';
import { PolicyPeople } from './policy-people';
import type { PolicyActions, PolicyScreen } from './policy-screen';
import { PolicyStatus } from './policy-status';
import { RuleTopics } from './rule-topics';
import { SaveBar } from './save-bar';
import { TAB_WORDS } from './tab-words';
import { VersionList } from './version-list';

interface PolicyPageProps {
  readonly screen: PolicyScreen;
  readonly actions: PolicyActions;
}

/** What every worked example starts from, said once. */
const ordinaryWords = ({ ordinary }: PolicyScreen, words: Words): string =>
  words.t('policy_examples_hint', {
    limit: words.format.money(ordinary.limit),
    quote: words.format.money(ordinary.quote),
    term: words.term(ordinary.term),
  });

function Tab({ screen, actions }: PolicyPageProps) {
  const words = useWords();
  const { tab, rules, name } = screen;
  if (tab === 'versions') return <VersionList screen={screen} actions={actions} />;
  return (
    <>
      {tab === 'overview' ? (
        <>
          <PolicyPeople screen={screen} actions={actions} />
          <PolicyStatus screen={screen} actions={actions} />
          <PolicyFile screen={screen} actions={actions} />
        </>
      ) : (
        <PartTables part={tab} />
      )}
      <RuleTopics rules={rules} isNamed={name !== ''} ordinary={ordinaryWords(screen, words)} />
    </>
  );
}

/** The company's credit policy: what it says, in plain words, and everything that can be changed about it. */
export function PolicyPage({ screen, actions }: PolicyPageProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const { tab, document, draft, objection, progress } = screen;
  const isFirst = useRef(true);
  useEffect(() => {
    // Who chose another part hears where they are; who just came in is left at the top.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [tab]);
  return (
    <EditingContext.Provider value={{ document, texts: draft?.texts ?? {}, objection, change: actions.change }}>
      <main class="page policy-page">
        <header>
          <p>
            <a href="#credit-policy">{words.t('policy_back')}</a>
          </p>
          <h1>{words.t('policy_title')}</h1>
          {screen.company !== null && (
            <p>
              <bdi>{screen.company}</bdi>
            </p>
          )}
          <p class="dim">{words.t('policy_intro')}</p>
        </header>
        <PolicyNav tab={tab} progress={progress} />
        <EffectPanel state={screen.effect} actions={actions} />
        <h2 ref={heading} tabIndex={-1}>
          {words.t(TAB_WORDS[tab])}
        </h2>
        <Tab key={tab} screen={screen} actions={actions} />
        <div class="policy-foot">
          <NewsNotice news={screen.news} actions={actions} />
          <SaveBar screen={screen} actions={actions} />
        </div>
      </main>
    </EditingContext.Provider>
  );
}
