import type { CurrencyCode } from '@/lib/domain/money';
import type { ParameterUnit } from '@/lib/domain/policy-view';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';

const UNIT_WORDS: Readonly<Partial<Record<ParameterUnit, MessageKey>>> = {
  days: 'unit_days',
  'working-days': 'unit_working_days',
  hours: 'unit_hours',
  months: 'unit_months',
  points: 'unit_points',
};

/** What stands behind a number: `dagen`, `%`, `€`; empty where the label says it. */
export function unitWords(unit: ParameterUnit, currency: CurrencyCode, words: Words): string {
  if (unit === 'percent' || unit === 'share') return '%';
  if (unit === 'money') {
    const parts = new Intl.NumberFormat(words.tag, { style: 'currency', currency }).formatToParts(0);
    return parts.find(({ type }) => type === 'currency')?.value ?? currency;
  }
  const key = UNIT_WORDS[unit];
  return key ? words.t(key) : '';
}
