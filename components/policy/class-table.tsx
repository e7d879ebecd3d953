import { useWords } from '../ui/words-context';
import { NumberTable } from './number-table';

const CLASSES = ['A', 'B', 'C', 'D', 'E', 'NR'] as const;

/** What each class may have: from which score, for how long, up to how much. */
export function ClassTable() {
  const words = useWords();
  const rows = CLASSES.map((id) => ({ id, label: id === 'NR' ? words.t('policy_class_nr') : id }));
  const at = (name: string) => (id: string) => `classes.${id}.${name}`;
  return (
    <>
      <NumberTable
        title={words.t('policy_classes')}
        hint={words.t('policy_classes_hint')}
        rowsLabel={words.t('policy_class')}
        rows={rows}
        place="classes"
        columns={[
          {
            label: words.t('policy_min_score'),
            unit: 'points',
            place: (id) => (id === 'NR' || id === 'E' ? null : `classes.${id}.minScore`),
          },
          { label: words.t('policy_default_days'), unit: 'days', place: at('defaultDays') },
          { label: words.t('policy_max_days'), unit: 'days', place: at('maxDays') },
          { label: words.t('policy_limit_cap'), unit: 'money', place: at('limitCap') },
          { label: words.t('policy_max_uninsured'), unit: 'money', place: at('maxUninsured') },
        ]}
      />
      <NumberTable
        title={words.t('policy_tolerance')}
        hint={words.t('policy_tolerance_hint')}
        rowsLabel={words.t('policy_class')}
        rows={rows}
        columns={[
          { label: words.t('policy_tolerance_pct'), unit: 'percent', place: (id) => `tolerance.by.${id}.pct` },
          { label: words.t('policy_tolerance_max'), unit: 'money', place: (id) => `tolerance.by.${id}.max` },
        ]}
      />
    </>
  );
}
