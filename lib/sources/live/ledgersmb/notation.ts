import { RowFault } from '../row-fault';

/** How the user has dates and numbers written: LedgerSMB writes reports so, too. */
export interface Notation {
  /** One of LedgerSMB's own, for example `dd-mm-yyyy`. */
  readonly dates: string;
  /** The same, for example `1.000,00`. */
  readonly numbers: string;
}

/** An amount as plain digits with a dot, for `readMoney`; empty means 0, as in a column of which nothing is told. */
export function plainAmount(text: string, { numbers }: Notation): string {
  const [group = '', mark = '.'] = [/^1(\D)000/.exec(numbers)?.[1], /(\D)00$/.exec(numbers)?.[1]];
  const digits = group === '' ? text : text.replaceAll(group, '');
  return digits.trim() === '' ? '0' : digits.replace(mark, '.').trim();
}

/** A day in ISO 8601; null for none. @throws RowFault `date-unreadable`. */
export function plainDay(text: string, { dates }: Notation, field: string): string | null {
  if (text.trim() === '') return null;
  const [order, parts] = [dates.split(/\W/), text.trim().split(/\W/)];
  const part = (name: string) => parts[order.indexOf(name)] ?? '';
  const day = `${part('yyyy')}-${part('mm')}-${part('dd')}`;
  if (parts.length !== 3 || !/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new RowFault('date-unreadable', field, text);
  return day;
}
