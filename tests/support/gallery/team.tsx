import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/ui.css';
import '@/components/book/book.css';
import '@/components/connections/connections.css';
import '@/components/team/team.css';
import '@/components/debtor/debtor.css';
import '@/components/debtor/figures.css';
import '@/components/record/record.css';
import '@/entrypoints/options/options.css';
import { render } from 'preact';
import { ErasureCard } from '@/components/record/erasure-card';
import { QuarantineList } from '@/components/team/quarantine-list';
import { TeamBookLine } from '@/components/team/team-book-line';
import { TeamCard } from '@/components/team/team-card';
import { EMPTY_TEAM_DRAFT } from '@/components/team/team-draft';
import { TeamForm, type TeamOutcome } from '@/components/team/team-form';
import { WordsContext } from '@/components/ui/words-context';
import { companyId, eventId, userId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { CurrencyCode } from '@/lib/domain/money';
import type { ErasureProof } from '@/lib/domain/record/erasure-proof';
import type { BookPublisher } from '@/lib/domain/team/book-publisher';
import type { Quarantined } from '@/lib/domain/team/quarantined';
import type { TeamStatus } from '@/lib/domain/team/team-status';
import { pickLanguage } from '@/lib/words/language';
import { loadWords } from '@/lib/words/words';

/** What a person sees of a team: `?lang=nl`. For looking, never shipped. */
const query = new URLSearchParams(location.search);
const words = await loadWords(pickLanguage(query.get('lang'), []));
document.documentElement.lang = words.tag;
const nothing = () => undefined;
const now = instant('2026-11-22T12:00:00.000Z');
const company = {
  id: companyId('delta'),
  name: 'Delta Techniek B.V.',
  currency: 'EUR' as CurrencyCode,
  timeZone: 'Europe/Amsterdam',
};
const draft = { ...EMPTY_TEAM_DRAFT, user: 'Sem', companyId: 'delta', companyName: company.name };
const status: TeamStatus = { link: 'connected', offlineSince: null, heardAt: now, behind: 0, waiting: 0 };
const settings = {
  servers: ['wss://nats1.delta.example:8443', 'wss://nats2.delta.example:8443'],
  company,
  member: { user: userId('Sem'), role: 'sales' },
  isManaged: false,
} as const;
const card = { now, publisher: null, mayLeave: true, onLeave: nothing, onTakeOver: nothing };
const outcomes: readonly (TeamOutcome | null)[] = [
  null,
  { is: 'asking' },
  { is: 'fault', fault: 'nobody' },
  { is: 'answer', answer: { role: 'sales', events: 1_204 } },
];
const statuses: readonly TeamStatus[] = [
  status,
  { ...status, behind: 1_250, waiting: 1 },
  { ...status, link: 'offline', offlineSince: instant('2026-11-22T09:00:00.000Z'), behind: null, waiting: 3 },
  { ...status, link: 'refused', offlineSince: instant('2026-11-22T09:00:00.000Z'), behind: null },
];
const entry = { company: company.id, at: now, from: 'Sem', claims: 'Noor', event: null, type: 'flag.raised' } as const;
const entries: readonly Quarantined[] = [
  { ...entry, place: '12', reason: 'author' },
  { ...entry, place: '17', reason: 'unreadable', type: null },
];

const finance = { ...settings, member: { user: userId('Fin'), role: 'finance' } } as const;
const publisher: BookPublisher = { by: userId('Fin'), at: now, hasOwnBook: true, isTakingOver: false };
const proof: ErasureProof = {
  erasures: [
    { event: eventId('b'), by: userId('Noor'), at: now, named: 12, leftHere: 0, leftOnServer: 0 },
    { event: eventId('a'), by: userId('Ada'), at: now, named: 1, leftHere: 0, leftOnServer: 0 },
  ],
  events: 1_204,
  faults: 0,
  server: { read: 1_217 },
};
const left = { ...proof, faults: 2, erasures: proof.erasures.map((each) => ({ ...each, leftHere: 1, leftOnServer: 1 })) };
const silent = { ...proof, server: 'unreachable' } as const;

render(
  <WordsContext.Provider value={words}>
    <main class="page">
      {outcomes.map((outcome, at) => (
        <section key={at} class="step">
          <TeamForm
            draft={draft}
            outcome={outcome}
            isFilledIn={at === 2}
            onDraft={nothing}
            onPass={nothing}
            onTest={nothing}
            onJoin={nothing}
          />
        </section>
      ))}
      {statuses.map((each, at) => (
        <section key={at} class="step">
          <TeamCard {...card} settings={settings} status={each} />
        </section>
      ))}
      {[publisher, { ...publisher, isTakingOver: true }].map((each, at) => (
        <section key={at} class="step">
          <TeamCard {...card} settings={{ ...finance, isManaged: true }} mayLeave={false} status={status} publisher={each} />
        </section>
      ))}
      <TeamBookLine standing={{ by: userId('Fin'), asOf: null }} now={now} />
      <TeamBookLine standing={{ by: userId('Fin'), asOf: now }} now={now} />
      <TeamBookLine standing={{ by: userId('Fin'), asOf: instant('2026-11-20T09:00:00.000Z') }} now={now} />
      <QuarantineList entries={entries} />
      {(['idle', 'busy', { ...proof, erasures: [] }, proof, left, silent] as const).map((each, at) => (
        <ErasureCard key={at} proof={each} timeZone="Europe/Amsterdam" onProve={nothing} />
      ))}
    </main>
  </WordsContext.Provider>,
  document.getElementById('app') as HTMLElement,
);
if (query.has('open')) for (const details of document.querySelectorAll('details')) details.open = true;
document.documentElement.dataset.ready = 'yes';
