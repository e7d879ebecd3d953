import { type LocalDate, parseLocalDate } from '@/lib/domain/local-date';
import type { OpenItem } from '@/lib/domain/open-item';
import type { NewVisit } from '@/lib/domain/record/visit-record';
import type { PickableItem } from './item-picker';

/** An appointment as it is being typed. */
export interface VisitDraft {
  readonly startsOn: string;
  readonly time: string;
  readonly minutes: string;
  /** Ids; null: all that is past due or contested. */
  readonly items: readonly string[] | null;
  readonly place: string;
  /** Names of ours, between commas. */
  readonly visitors: string;
  readonly hosts: string;
  readonly purpose: string;
}

export const VISIT_MINUTES = ['30', '60', '90', '120', '180'] as const;

export const EMPTY_VISIT: VisitDraft = {
  startsOn: '',
  time: '10:00',
  minutes: '60',
  items: null,
  place: '',
  visitors: '',
  hosts: '',
  purpose: '',
};

export const isVisitDraft = (value: unknown): value is VisitDraft =>
  typeof value === 'object' && value !== null && Object.keys(EMPTY_VISIT).every((field) => field in value);

export type VisitFault = 'startsOn' | 'time' | 'items';

/** What can be gone through: what is owed, a contested part with its whole. */
export const canBeVisited = ({ item }: PickableItem): boolean => item.open.minor > 0 && item.partOf === undefined;

export function visitItems({ items }: VisitDraft, pickable: readonly PickableItem[]): readonly OpenItem[] {
  const isMeant = ({ item, daysPastDue }: PickableItem) =>
    items ? items.includes(item.id) : (daysPastDue ?? 0) > 0 || item.dispute !== undefined;
  return pickable.filter(isMeant).map(({ item }) => item);
}

export function visitFaults(draft: VisitDraft, chosen: readonly OpenItem[], today: LocalDate): readonly VisitFault[] {
  const day = parseLocalDate(draft.startsOn);
  const faults: readonly [VisitFault, boolean][] = [
    ['startsOn', day === null || day < today],
    ['time', !/^([01]\d|2[0-3]):[0-5]\d$/.test(draft.time)],
    ['items', chosen.length === 0],
  ];
  return faults.flatMap(([fault, applies]) => (applies ? [fault] : []));
}

/** The appointment of a draft; null for one with faults. */
export function visitOf(draft: VisitDraft, chosen: readonly OpenItem[], today: LocalDate): NewVisit | null {
  const startsOn = parseLocalDate(draft.startsOn);
  if (startsOn === null || visitFaults(draft, chosen, today).length > 0) return null;
  const { time, minutes, place, visitors, hosts, purpose } = draft;
  const items = chosen.map(({ id, number, open, booked }) => ({ item: id, number, open: booked ?? open }));
  return { startsOn, time, minutes: Number(minutes), items, place, visitors: visitors.split(','), hosts, purpose };
}
