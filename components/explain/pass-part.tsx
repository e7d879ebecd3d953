import type { Assessment } from '@/lib/domain/assessment';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { offerWords } from '../debtor/offer-words';
import { useWords } from '../ui/words-context';
import { ExplainPart } from './explain-part';
import type { Reader } from './reader';

type By = Assessment['lifts'][number]['by'];

/** To a customer a person is a person: who of us may release what is our own affair. */
const LIFTS: Readonly<Record<Reader, Readonly<Record<By, MessageKey>>>> = {
  us: { 'credit-manager': 'next_credit_manager', 'two-people': 'next_two_people', data: 'next_data', nobody: 'next_nobody' },
  customer: { 'credit-manager': 'why_person_can', 'two-people': 'why_person_can', data: 'next_data', nobody: 'next_nobody' },
};

/** Asking for another limit is for our own people to do; security is for the customer to give. */
function requestTexts({ requests }: Assessment, reader: Reader, words: Words): readonly string[] {
  return requests.flatMap(({ kind, amount }) => {
    const shown = { amount: words.format.money(amount) };
    if (kind === 'security') return words.t('why_security', shown);
    return reader === 'us' ? words.t('request_limit', shown) : [];
  });
}

interface PassPartProps {
  readonly assessment: Assessment;
  readonly reader: Reader;
}

/** What would make it a yes: each offer was assessed again and accepts; and who can lift what no offer cures. */
export function PassPart({ assessment, reader }: PassPartProps) {
  const words = useWords();
  const { counterOffers, lifts, verdict } = assessment;
  const requests = requestTexts(assessment, reader, words);
  const lifted = [...new Set(lifts.map(({ by }) => words.t(LIFTS[reader][by])))];
  if (verdict === 'accept' || counterOffers.length + requests.length + lifted.length === 0) return null;
  return (
    <ExplainPart title={words.t('why_pass_title')} testId="why-pass">
      {counterOffers.length > 0 && <p class="dim">{words.t('why_pass_text')}</p>}
      <ul class="why-list">
        {counterOffers.map((offer) => {
          const { title, detail } = offerWords(offer, words);
          return (
            <li key={offer.kind} data-testid="why-offer">
              <b>{title}</b> <span class="dim">{detail}</span>
            </li>
          );
        })}
        {[...requests, ...lifted].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </ExplainPart>
  );
}
