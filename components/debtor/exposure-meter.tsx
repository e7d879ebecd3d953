import type { Assessment, Exposure } from '@/lib/domain/assessment';
import type { Money as Amount } from '@/lib/domain/money';
import { negateMoney } from '@/lib/domain/money';
import type { MessageKey } from '@/lib/words/catalogue';
import { Meter } from '../ui/meter';
import { Money } from '../ui/money';
import { Section } from '../ui/section';
import { Sentence } from '../ui/sentence';
import { useWords } from '../ui/words-context';
import { ConvertedNote } from './converted-note';
import { exposureBar } from './exposure-parts';
import { SourceNote, type ToldField } from './source-note';

function Headroom({ headroom }: { readonly headroom: Amount }) {
  const isOver = headroom.minor < 0;
  return (
    <li class={isOver ? 'legend-over' : 'legend-left'} data-testid="headroom">
      <Sentence
        of={isOver ? 'exposure_over' : 'exposure_left'}
        fields={{ amount: <Money of={isOver ? negateMoney(headroom) : headroom} as="figure" /> }}
      />
    </li>
  );
}

function Legend({ exposure }: { readonly exposure: Exposure }) {
  const rows: readonly (readonly [string, MessageKey, Amount | null])[] = [
    ['open', 'exposure_open', exposure.netOpen],
    ['orders', 'exposure_orders', exposure.openOrders],
    ['quote', 'exposure_quote', exposure.thisQuote],
  ];
  return (
    <ul class="legend">
      {rows.map(([kind, key, amount]) =>
        amount && (amount.minor !== 0 || kind === 'open') ? (
          <li key={kind}>
            <i class={`swatch meter-${kind}`} />
            <Sentence of={key} fields={{ amount: <Money of={amount} as="figure" /> }} />
          </li>
        ) : null,
      )}
      {exposure.headroom && <Headroom headroom={exposure.headroom} />}
    </ul>
  );
}

interface ExposureMeterProps {
  readonly assessment: Assessment;
  readonly hasQuote: boolean;
}

/** What the meter shows that the leading source does not tell. */
const toldElsewhere = ({ limit, scope: { from } }: Assessment): readonly ToldField[] => [
  ['source_field_limit', limit.from === 'books' ? from?.creditLimit : undefined],
  ['source_field_orders', from?.openOrders],
];

/** Where this quote takes the customer, held against the limit in force. */
export function ExposureMeter({ assessment, hasQuote }: ExposureMeterProps) {
  const words = useWords();
  const { exposure, limit } = assessment;
  const title = words.t(hasQuote ? 'exposure_title' : 'exposure_title_now');
  const note = <ConvertedNote conversion={assessment.scope.conversion} />;
  if (!exposure.net)
    return (
      <Section title={title} aside={words.t('unknown')}>
        {note}
      </Section>
    );
  const bar = exposureBar(exposure, limit);
  const amount = words.format.money(exposure.net);
  const sentence = limit.inForce
    ? words.t('exposure_of_limit', { amount, limit: words.format.money(limit.inForce) })
    : words.t('exposure_no_limit', { amount });
  return (
    <Section title={title} aside={sentence}>
      {bar.mark !== null && <Meter parts={bar.parts} full={bar.full} mark={bar.mark} label={sentence} />}
      <Legend exposure={exposure} />
      {note}
      <SourceNote of={toldElsewhere(assessment)} assessment={assessment} />
      {limit.from === 'recommendation' && <p class="dim">{words.t('limit_advised')}</p>}
    </Section>
  );
}
