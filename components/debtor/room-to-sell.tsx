import type { Assessment } from '@/lib/domain/assessment';
import type { Quote } from '@/lib/domain/quote';
import { Money } from '../ui/money';
import { Section } from '../ui/section';
import { Sentence } from '../ui/sentence';
import { useWords } from '../ui/words-context';
import { judgedTerm } from './verdict-look';

/** An invitation only to a customer who owes nothing late and has a limit with room in it. */
export function hasRoomToSell({ verdict, blocks, ageing, exposure }: Assessment): boolean {
  const isWelcome = verdict === 'accept' && blocks.length === 0 && ageing.overdue.minor === 0;
  return isWelcome && exposure.headroom !== null && exposure.headroom.minor > 0;
}

interface RoomToSellProps {
  readonly assessment: Assessment;
  readonly quote: Quote | null;
}

/** Headroom as an invitation: how much more fits under the limit, and on which term. */
export function RoomToSell({ assessment, quote }: RoomToSellProps) {
  const words = useWords();
  const { headroom } = assessment.exposure;
  if (!hasRoomToSell(assessment) || !headroom) return null;
  const { maxDays } = assessment.term;
  const term = words.term(judgedTerm(assessment, quote));
  return (
    <Section title={words.t('room_title')}>
      <p data-testid="room">
        <Sentence
          of={quote ? 'room_beside_quote' : 'room_free'}
          fields={{
            term,
            amount: (
              <b>
                <Money of={headroom} />
              </b>
            ),
          }}
        />
      </p>
      {maxDays > 0 && <p class="dim">{words.t('room_longer', { term: words.term({ days: maxDays }) })}</p>}
    </Section>
  );
}
