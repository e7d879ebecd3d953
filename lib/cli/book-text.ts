import type { Refusal, Rejection } from '@/lib/sources/contract';
import messages from '@/public/_locales/en/messages.json';
import { amountText } from './amount-text';
import type { FileDescription } from './describe-file';

const MESSAGES: Readonly<Record<string, { readonly message: string } | undefined>> = messages;

const REJECTIONS_SHOWN = 20;

/** A description for a terminal, in English; the sentences are those of the screens. */
export function bookText({ fileName, source, about, totals, openOrders, bankEntries, rejections }: FileDescription): string {
  const { software, administration, period, asOf, asOfFrom, rung, gaps } = about;
  const isStatement = about.listing === 'payments';
  const facts: readonly (readonly [string, string | number | null])[] = [
    ['file', fileName],
    ['recognised as', source],
    ['software', software],
    ['administration', administration],
    ['as of', asOfFrom === 'contents' ? asOf : `${asOf} (date of the file)`],
    ['period', period && `${period.from} to ${period.to}`],
    ['evidence', isStatement ? null : sentence('rung', rung)],
    ['not in it', gaps.map((gap) => sentence('gap', gap)).join('; ') || null],
    ...(isStatement
      ? ([['bank entries', bankEntries.length]] as const)
      : ([
          ['debtors', totals.debtors],
          ['open items', `${totals.openItems}, together ${amountText(totals.open)}`],
          ['overdue today', amountText(totals.overdue)],
          ['settled items', totals.settledItems],
          ['open orders', openOrders],
        ] as const)),
    ['rejected rows', totals.rejected],
  ];
  const told = facts.filter(([, value]) => value !== null).map(([name, value]) => `${name.padEnd(14)} ${value}`);
  return [...told, ...rejections.slice(0, REJECTIONS_SHOWN).map(rejectionText)].join('\n');
}

export function refusalText({ kind, fields, place }: Refusal): string {
  const line = place?.line === undefined ? undefined : `line ${place.line}`;
  const where = [place?.file, line].filter((part) => part !== undefined).join(', ');
  return `${sentence('refusal', kind, fields)}${where === '' ? '' : ` (${where})`}`;
}

function rejectionText({ place, reason, field, found }: Rejection): string {
  const within = place.line === undefined ? place.path : `line ${place.line}`;
  const where = [place.file, within].filter((part) => part !== undefined).join(', ');
  return `  ${where}: ${sentence('rejection', reason)}${field ? `, ${field}` : ''}${found ? `: ${JSON.stringify(found)}` : ''}`;
}

function sentence(group: string, id: string, fields: Readonly<Record<string, string>> = {}): string {
  const key = `${group}_${id.replaceAll('-', '_')}`;
  return (MESSAGES[key]?.message ?? id).replace(/\{(\w+)\}/g, (_, field: string) => fields[field] ?? '…');
}
