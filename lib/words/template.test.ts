import { describe, expect, it } from 'vitest';
import { fillTemplate, templateFields, templateParts } from './template';

describe('templates', () => {
  it('fills each field, also twice', () => {
    expect(fillTemplate('{a} en {b}, dus {a}', { a: 'één', b: 'twee' })).toBe('één en twee, dus één');
  });

  it('shows a field that nobody gave as unknown, never as nothing', () => {
    expect(fillTemplate('Boven de limiet met {over}.', {})).toBe('Boven de limiet met ….');
  });

  it('ends a sentence with one point', () => {
    expect(fillTemplate('Gilt bis {date}.', { date: '14. Okt.' })).toBe('Gilt bis 14. Okt.');
    expect(fillTemplate('{a}. {b}.', { a: 'Jan B.V.', b: 'x' })).toBe('Jan B.V. x.');
  });

  it('does not fill what a value brings in', () => {
    expect(fillTemplate('{name}', { name: '{secret}', secret: 'x' })).toBe('{secret}');
  });

  it('keeps text and fields in order', () => {
    expect(templateParts('nog {amount} over')).toEqual([{ text: 'nog ' }, { field: 'amount' }, { text: ' over' }]);
    expect(templateParts('{amount}')).toEqual([{ field: 'amount' }]);
  });

  it('names each field once', () => {
    expect(templateFields('{a} {b} {a} {not a field}')).toEqual(['a', 'b']);
  });
});
