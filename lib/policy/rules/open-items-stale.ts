import { display } from '@/lib/domain/display';
import { workingDaysBetween } from '@/lib/domain/holidays';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { fromBook } from '../from-book';
import { numberParameter } from '../number-parameter';

/**
 * The open items are too old to grant credit on (DR-12): more than `fileDays` days for a file, `liveWorkingDays` working days
 * for a connection, and `fileWorkingDaysNearLimit` for a file once more than `nearLimitPct` percent of the limit is used.
 * Without a book it is unknown.
 */
export const openItemsStale: Predicate = {
  name: 'openItemsStale',
  parameters: { liveWorkingDays: 'number', fileDays: 'number', fileWorkingDaysNearLimit: 'number', nearLimitPct: 'number' },
  evaluate(input, parameters) {
    const { facts, bookAge, exposure } = input;
    if (!facts.book || !bookAge) return answer.unknown('book');
    const isFile = facts.book.provenance.kind === 'file';
    const isNearLimit = (exposure.utilisationPct ?? 0) > numberParameter(parameters, 'nearLimitPct');
    const days = numberParameter(parameters, 'fileDays');
    const workingDays = numberParameter(parameters, isFile ? 'fileWorkingDaysNearLimit' : 'liveWorkingDays');
    const countsWorkingDays = !isFile || isNearLimit;
    const isStale = countsWorkingDays ? workingDaysBetween(bookAge.asOf, bookAge.judgedOn) > workingDays : bookAge.days > days;
    const age = display.days(bookAge.days);
    const because = fromBook(input, 'book-age', age, display.days(countsWorkingDays ? workingDays : days));
    return isStale ? answer.hit({ age }, [because]) : answer.pass(because);
  },
};
