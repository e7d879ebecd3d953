import { LADDER_STEPS } from '@/lib/domain/ladder';
import { STEP_WORDS } from '@/lib/domain/ladder/ladder-words';
import { useWords } from '../ui/words-context';
import { FieldGroup } from './field-group';
import { NumberTable } from './number-table';

const CLASSES = ['A', 'B', 'C', 'D', 'E'] as const;

/** When which step of the ladder is due, and from which amount another channel is taken. */
export function LadderTable() {
  const words = useWords();
  return (
    <>
      <NumberTable
        title={words.t('policy_ladder')}
        hint={words.t('policy_ladder_hint')}
        rowsLabel={words.t('policy_step')}
        rows={LADDER_STEPS.map((id) => ({ id, label: words.say(STEP_WORDS[id]) }))}
        columns={CLASSES.map((each) => ({
          label: words.t('policy_class_of', { class: each }),
          unit: 'count',
          place: (step) => `ladder.days.${step}.${each}`,
        }))}
      />
      <FieldGroup
        heading="policy_bands"
        hint="policy_bands_hint"
        fields={[
          { label: 'policy_band_medium', unit: 'money', place: 'ladder.bands.mediumFrom' },
          { label: 'policy_band_large', unit: 'money', place: 'ladder.bands.largeFrom' },
          { label: 'policy_band_minimum', unit: 'money', place: 'ladder.bands.minimum' },
          { label: 'policy_band_minimum_days', unit: 'days', place: 'ladder.bands.minimumUntilDays' },
          { label: 'policy_min_gap', unit: 'days', place: 'ladder.minGapDays' },
          { label: 'policy_hand_over_business', unit: 'days', place: 'ladder.handOverDaysAfterFinal.business' },
          { label: 'policy_hand_over_consumer', unit: 'days', place: 'ladder.handOverDaysAfterFinal.consumer' },
        ]}
      />
    </>
  );
}
