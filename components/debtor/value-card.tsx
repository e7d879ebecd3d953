import type { DisputeRecord } from '@/lib/domain/record/dispute-record';
import type { CustomerValue, ValueMissing } from '@/lib/domain/value/customer-value';
import type { SidebarView } from '@/lib/domain/view';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { REASON_WORDS } from '../record/dispute-words';
import { Button } from '../ui/button';
import { Meter, type MeterPart } from '../ui/meter';
import { Section } from '../ui/section';
import { useWords } from '../ui/words-context';

const UNKNOWN: Readonly<Record<Exclude<ValueMissing, 'margin'>, MessageKey>> = {
  history: 'value_unknown_history',
  sales: 'value_unknown_sales',
  class: 'value_unknown_class',
};

interface Bar {
  readonly id: string;
  readonly sentence: string;
  readonly parts: readonly MeterPart[];
}

/** Value, and what is out with the loss to expect as the last stretch of it; both on one scale. */
function barsOf({ potential, avgExposure, expectedLoss, riskClass }: CustomerValue, words: Words): readonly Bar[] {
  if (!potential || !avgExposure || !expectedLoss) return [];
  const { money } = words.format;
  const risk = { exposure: money(avgExposure), loss: money(expectedLoss), class: riskClass };
  return [
    {
      id: 'value-potential',
      sentence: words.t('value_potential', { amount: money(potential) }),
      parts: [{ kind: 'open', value: potential.minor }],
    },
    {
      id: 'value-risk',
      sentence: words.t('value_risk', risk),
      parts: [
        { kind: 'quote', value: avgExposure.minor - expectedLoss.minor },
        { kind: 'over', value: expectedLoss.minor },
      ],
    },
  ];
}

interface ValueCardProps {
  readonly view: Pick<Extract<SidebarView, { state: 'assessed' }>, 'value' | 'record' | 'assessment'>;
  /** Opens where our margin is told. */
  readonly onSetUp: () => void;
}

/** What a customer brings in a year beside what it puts at risk, so that neither is weighed alone (domain.md R1-01). */
export function ValueCard({ view, onSetUp }: ValueCardProps) {
  const words = useWords();
  const { value, record, assessment } = view;
  if (!value) return null;
  const { missing } = value;
  const complaint = record.disputes.reduce<DisputeRecord | null>((last, each) => (last && last.on > each.on ? last : each), null);
  const bars = barsOf(value, words);
  const full = Math.max(value.potential?.minor ?? 0, value.avgExposure?.minor ?? 0);
  return (
    <Section title={words.t('value_title')} testId="value">
      {bars.map(({ id, sentence, parts }) => (
        <div key={id} class="value-bar" data-testid={id}>
          <p>{sentence}</p>
          <Meter parts={parts} full={full} mark={null} label={sentence} />
        </div>
      ))}
      {complaint && (
        <p data-testid="value-complaint">
          {words.t('value_complaint', {
            date: words.format.date(complaint.on, assessment.at.today),
            reason: words.t(REASON_WORDS[complaint.reason]),
          })}
        </p>
      )}
      <p class="dim">
        {missing === null && words.t('value_basis')}
        {missing === 'margin' && (
          <>
            {words.t('value_ask_margin')}{' '}
            <Button kind="plain" onClick={onSetUp} testId="value-set-up">
              {words.t('value_set_up')}
            </Button>
          </>
        )}
        {missing && missing !== 'margin' && words.t(UNKNOWN[missing])}
      </p>
    </Section>
  );
}
