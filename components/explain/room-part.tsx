import type { Assessment, LimitAdvice } from '@/lib/domain/assessment';
import { type Money, negateMoney } from '@/lib/domain/money';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { useWords } from '../ui/words-context';
import { ExplainPart } from './explain-part';
import { LateItems } from './late-items';
import { type Pair, Pairs } from './pairs';

const LIMIT_FROM: Readonly<Record<Exclude<LimitAdvice['from'], 'none'>, MessageKey>> = {
  person: 'why_limit_person',
  books: 'why_limit_books',
  recommendation: 'why_limit_recommendation',
};

function limitText({ inForce, from }: LimitAdvice, words: Words): string {
  if (!inForce || from === 'none') return words.t('why_limit_none');
  return words.t(LIMIT_FROM[from], { amount: words.format.money(inForce) });
}

function roomPairs({ exposure, limit, term }: Assessment, words: Words): readonly Pair[] {
  const amount = (money: Money | null): string => (money ? words.format.money(money) : words.t('unknown'));
  const { netOpen, openOrders, thisQuote, net, headroom } = exposure;
  const isOver = headroom !== null && headroom.minor < 0;
  return [
    [words.t('why_open'), amount(netOpen)],
    [words.t('why_orders'), amount(openOrders)],
    ...(thisQuote?.minor === 0 ? [] : [[words.t('why_quote'), amount(thisQuote)] as const]),
    [words.t('why_together'), amount(net)],
    [words.t('why_limit'), limitText(limit, words)],
    ...(headroom && !isOver ? [[words.t('why_room_left'), amount(headroom)] as const] : []),
    ...(isOver ? [[words.t('why_over_limit'), amount(negateMoney(headroom))] as const] : []),
    [words.t('why_longest_term'), words.term({ days: term.maxDays })],
  ];
}

/** What is open and asked, held against the limit; and the invoices that are late, so that a mistake can be pointed out. */
export function RoomPart({ assessment }: { readonly assessment: Assessment }) {
  const words = useWords();
  return (
    <ExplainPart title={words.t('why_room_title')} testId="why-room">
      <Pairs of={roomPairs(assessment, words)} />
      <LateItems ageing={assessment.ageing} />
    </ExplainPart>
  );
}
