import type { CheckName } from '@/lib/domain/checklist/check-name';
import type { CheckResult } from '@/lib/domain/checklist/check-result';
import type { ChecklistRow } from '@/lib/domain/checklist/checklist-view';
import type { ItemAnswer } from '@/lib/domain/checklist/item-answer';
import type { LocalDate } from '@/lib/domain/local-date';
import { CASH, PREPAYMENT } from '@/lib/domain/payment-term';
import type { Words } from '@/lib/words/words';
import { assigneeName } from './assignee-name';
import { CHECK_WORDS, CIRCUMSTANCE_WORDS } from './check-words';

const TERM_CHECKS = ['termWithinClassMax', 'extensionApproved'];

function labelOf({ check, is, value, threshold }: CheckResult, words: Words): string {
  const key = CHECK_WORDS[check as CheckName];
  const label = key ? words.t(key) : check;
  if (!value) return label;
  const shown = (of: typeof value): string => {
    const isWord = of.kind === 'days' && TERM_CHECKS.includes(check) && of.days <= 0;
    return isWord ? words.term(of.days === 0 ? CASH : PREPAYMENT) : words.value(of);
  };
  // What it was held against matters where it does not pass.
  if (!threshold || is === 'ok') return words.t('check_valued', { check: label, value: shown(value) });
  return words.t('check_held', { check: label, value: shown(value), threshold: shown(threshold) });
}

const listed = (checks: readonly CheckResult[], words: Words): string =>
  [...new Set(checks.map((check) => labelOf(check, words)))].join(', ');

/** Sources and the oldest day of what they said. */
function whence(checks: readonly CheckResult[], today: LocalDate, words: Words): readonly string[] {
  const sources = [...new Set(checks.flatMap(({ source }) => source ?? []))];
  const [oldest] = checks.flatMap(({ asOf }) => asOf ?? []).sort();
  return [...(sources.length > 0 ? [sources.join(', ')] : []), ...(oldest ? [words.format.date(oldest, today)] : [])];
}

function byPerson({ by, on, reason, evidence }: ItemAnswer, today: LocalDate, words: Words): readonly string[] {
  const told = [reason, evidence].flatMap((text) => text?.trim() || []);
  return [...told, words.t('check_line_said', { user: by, date: words.format.date(on, today) })];
}

function toDo(row: ChecklistRow, today: LocalDate, words: Words): readonly string[] {
  const { checks, proposal, assignment } = row;
  const wrong = checks.filter(({ is }) => is === 'fails');
  const missing = checks.filter(({ is }) => is === 'unknown');
  const date = (of: LocalDate) => words.format.date(of, today);
  return [
    ...(assignment
      ? [words.t('check_line_assigned', { user: assigneeName(assignment.to, words), date: date(assignment.dueOn) })]
      : []),
    ...(proposal ? [words.t('check_line_earlier', { user: proposal.by, date: date(proposal.on) })] : []),
    ...(wrong.length > 0 ? [words.t('check_line_wrong', { checks: listed(wrong, words) })] : []),
    ...(wrong.length === 0 && missing.length > 0 ? [words.t('check_line_missing', { checks: listed(missing, words) })] : []),
  ];
}

function seen(row: ChecklistRow, today: LocalDate, words: Words): readonly string[] {
  const { state, answer, checks, circumstance } = row;
  if (answer && (!row.isAutomatic || answer.state === 'na')) return byPerson(answer, today, words);
  if (state === 'na') return circumstance ? [words.t(CIRCUMSTANCE_WORDS[circumstance])] : [];
  if (answer && checks.some(({ is }) => is !== 'ok')) return byPerson(answer, today, words);
  return [...(answer ? byPerson(answer, today, words) : whence(checks, today, words)), listed(checks, words)];
}

/** What an item rests on, or what it waits for: one line, the most telling first, for it may be cut. */
export function evidenceLine(row: ChecklistRow, today: LocalDate, words: Words): string {
  const isToDo = row.state === 'open' || row.state === 'auto_fail';
  return (isToDo ? toDo(row, today, words) : seen(row, today, words)).filter((part) => part !== '').join(' · ');
}
