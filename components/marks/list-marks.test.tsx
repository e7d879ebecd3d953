// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Mark } from '@/lib/domain/mark';
import { mount } from '@/tests/support/gallery/mount';
import { ListMarks } from './list-marks';

const MARKS: readonly Mark[] = ['accept', 'refer', 'reject', 'blocked', 'several'];
const names = MARKS.map((mark) => ({ name: `N ${mark}`, mark }));
const seen = MARKS.map((mark, row) => ({ row, x: 10, y: 20 * row, mark }));

describe('the marks of a list', () => {
  it('say each name with its verdict to who does not see them, and hide the drawn ones from them', async () => {
    const { root } = await mount(<ListMarks names={names} seen={seen} hasWords={false} />);
    const lines = [...root.querySelectorAll('section li')].map((line) => line.textContent);
    expect(lines).toHaveLength(5);
    for (const [at, line] of lines.entries()) expect(line).toMatch(new RegExp(`^N ${MARKS[at]}: \\S`));
    expect(root.querySelector('[data-mark]')?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('differ by more than their colour, also without room for words', async () => {
    const { root } = await mount(<ListMarks names={names} seen={seen} hasWords={false} />);
    const shapes = [...root.querySelectorAll('[data-mark] path')].map((path) => path.getAttribute('d'));
    expect(new Set(shapes).size).toBe(5);
  });

  it('have their words where there is room', async () => {
    const { root } = await mount(<ListMarks names={names} seen={seen} hasWords />);
    const words = [...root.querySelectorAll('[data-mark]')].map((mark) => mark.textContent);
    expect(new Set(words).size).toBe(5);
    expect(words).not.toContain('');
  });

  it('are nothing at all without a name', async () => {
    const { root } = await mount(<ListMarks names={[]} seen={[]} hasWords />);
    expect(root.querySelector('section, [data-mark]')).toBeNull();
  });
});
