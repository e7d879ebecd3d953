import { eventId, userId } from '@/lib/domain/ids';
import { addDays, type LocalDate } from '@/lib/domain/local-date';
import { type ImprovementStanding, improvementStanding } from '@/lib/domain/record/improvement-measure';
import type { ImprovementRecord, ReasonMeasure } from '@/lib/domain/record/improvement-record';
import { eur, TODAY } from './assessments';
import { DISPUTES } from './dispute-views';

const ago = (days: number): LocalDate => addDays(TODAY, -days);
const noted = (id: string, on: LocalDate) => ({
  id: eventId(id),
  by: userId('Noor Visser'),
  role: 'credit_manager' as const,
  on,
});
const measured = (from: number, to: number, count: number, euros: number, days: number | null): ReasonMeasure => ({
  from: ago(from),
  to: ago(to),
  count,
  amounts: count === 0 ? [] : [eur(euros)],
  medianDaysToResolve: days,
});
const standing = (improvement: ImprovementRecord, since: readonly LocalDate[] = []): ImprovementStanding =>
  improvementStanding(
    improvement,
    since.map((on) => ({ ...DISPUTES.late, reason: improvement.reason, on })),
    TODAY,
  );

const RUNNING: ImprovementRecord = {
  ...noted('i1', ago(90)),
  reason: 'po_missing',
  department: 'sales',
  reviewOn: ago(1),
  baseline: measured(272, 91, 15, 18_420, 9),
  text: { owner: 'Sem de Wit', action: 'Verkoop vraagt het inkoopordernummer bij de order, niet achteraf.' },
  closing: null,
};

/** One that helps, one that was just begun, and one that did not help. */
export const IMPROVEMENTS: readonly ImprovementStanding[] = [
  standing(RUNNING, [ago(60), ago(20)]),
  standing({
    ...RUNNING,
    ...noted('i2', ago(6)),
    reason: 'price',
    department: 'finance',
    reviewOn: addDays(TODAY, 84),
    baseline: measured(188, 7, 8, 6_150, 26),
    text: { owner: 'Ans Bakker', action: 'De prijslijst gaat met elke offerte mee.' },
  }),
  standing({
    ...RUNNING,
    ...noted('i3', ago(200)),
    reason: 'late_delivery',
    department: 'logistics',
    baseline: measured(382, 201, 6, 4_000, 14),
    text: { owner: 'Piet Bos', action: 'De vervoerder meldt vertraging op de dag zelf.' },
    closing: {
      ...noted('i4', ago(40)),
      measure: measured(200, 40, 7, 5_200, 12),
      note: 'Andere vervoerder zoeken.',
    },
  }),
];
