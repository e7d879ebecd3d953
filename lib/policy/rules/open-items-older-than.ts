import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { fromBook } from '../from-book';
import { numberParameter } from '../number-parameter';

const HOUR_MS = 3_600_000;

/** The book is more than `hours` hours old (DAT-01). Unknown without a book. */
export const openItemsOlderThan: Predicate = {
  name: 'openItemsOlderThan',
  parameters: { hours: 'number' },
  evaluate(input, parameters) {
    const { facts, bookAge, at } = input;
    if (!facts.book || !bookAge) return answer.unknown('book');
    const hours = (Date.parse(at.now) - Date.parse(facts.book.provenance.asOf)) / HOUR_MS;
    const age = display.days(bookAge.days);
    const isOld = hours > numberParameter(parameters, 'hours');
    return isOld ? answer.hit({ age }, [fromBook(input, 'book-age', age)]) : answer.pass();
  },
};
