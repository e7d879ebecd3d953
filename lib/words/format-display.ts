import type { Display } from '@/lib/domain/assessment';
import type { Formatters } from './formatters';

/** A value of a finding as text in the reader's language. Rounding happens here and nowhere else (domain.md 0). */
export function formatDisplay(display: Display, format: Formatters): string {
  switch (display.kind) {
    case 'money':
      return format.money(display.money);
    case 'days':
      return format.days(display.days);
    case 'percent':
      return format.count(Math.round(display.percent));
    case 'date':
      return format.date(display.date);
    case 'count':
      return format.count(display.count);
    case 'text':
      return display.text;
    case 'words':
      return format.list(display.keys);
  }
}
