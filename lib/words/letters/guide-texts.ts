import type { HistoryLine } from '@/lib/domain/letters/hand-over-file';
import { lines } from './item-lines';
import type { PartKey } from './letter-catalogue';
import type { LetterWords } from './letter-words';
import { OWED_FIELDS, reminderValues } from './reminder-values';
import type { GuideData, SalesTaskData, ToldDispute, ToldPromise } from './text-data';
import type { TextDefinition } from './text-definition';

/** A reason code in words; what is no code is words already. */
export function reasonText(reason: string, words: LetterWords): string {
  const key = `reason_${reason}`;
  const text = words.part(key as PartKey);
  return text === key ? reason : text;
}

export function historyLine({ on, text, by }: HistoryLine, words: LetterWords): string {
  const line = words.part('history_line', { date: words.date(on), text });
  return by === null ? line : words.part('history_by', { line, by });
}

function disputeLine({ items, amount, reason }: ToldDispute, words: LetterWords): string {
  const fields = { items: words.list(items), amount: words.money(amount), reason: reasonText(reason, words) };
  return words.part('dispute_line', fields);
}

function promiseLine({ amount, on, isBroken }: ToldPromise, words: LetterWords): string {
  return words.part(isBroken ? 'promise_broken' : 'promise_pending', { amount: words.money(amount), date: words.date(on) });
}

export function instalmentLines(instalments: GuideData['instalments'], words: LetterWords): string | null {
  const line = ({ dueOn, amount }: GuideData['instalments'][number], index: number): string =>
    words.part('instalment', { number: words.count(index + 1), date: words.date(dueOn), amount: words.money(amount) });
  return lines(instalments.map(line));
}

/** What to say on the phone, for whoever calls; in the language of the talk. */
export const GUIDE: TextDefinition<GuideData> = {
  hasSubject: true,
  fields: [...OWED_FIELDS, 'payBy', 'disputes', 'promises', 'instalments'],
  needs: ['contact'],
  values: (data, words) => ({
    ...reminderValues(data, words),
    disputes: lines(data.disputes.map((dispute) => disputeLine(dispute, words))),
    promises: lines(data.promises.map((promise) => promiseLine(promise, words))),
    instalments: instalmentLines(data.instalments, words),
  }),
};

/** The task for the account owner: call before dunning goes on (domain.md R2-16). */
export const SALES_TASK: TextDefinition<SalesTaskData> = {
  hasSubject: true,
  fields: [...OWED_FIELDS, 'until', 'history'],
  needs: ['name', 'total', 'until'],
  values: (data, words) => ({
    ...reminderValues(data, words),
    until: words.date(data.until),
    history: lines(data.history.map((line) => historyLine(line, words))) ?? words.part('none'),
  }),
};
