import { describe, expect, it } from 'vitest';
import { localDate } from '@/lib/domain/local-date';
import { EUR, money } from '@/lib/domain/money';
import { formatDisplay } from './format-display';
import { createFormatters } from './formatters';

const nl = createFormatters('nl');
const show = (display: Parameters<typeof formatDisplay>[0]) => formatDisplay(display, nl).replace(/\u00a0/g, ' ');

describe('formatDisplay', () => {
  it('formats every kind of value', () => {
    expect(show({ kind: 'money', money: money(12_345, EUR) })).toBe('€ 123,45');
    expect(show({ kind: 'days', days: 30 })).toBe('30 dagen');
    expect(show({ kind: 'date', date: localDate('2026-11-03') })).toBe('3 nov 2026');
    expect(show({ kind: 'count', count: 1_200 })).toBe('1.200');
    expect(show({ kind: 'text', text: 'PO ontbreekt' })).toBe('PO ontbreekt');
  });

  it('rounds a percentage for display alone; the sentence writes the sign', () => {
    expect(show({ kind: 'percent', percent: 97.51 })).toBe('98');
  });
});
