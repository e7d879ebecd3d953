// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { TODAY } from '@/tests/support/gallery/assessments';
import { IMPROVEMENTS } from '@/tests/support/gallery/improvement-views';
import { mount } from '@/tests/support/gallery/mount';
import { emptyImprovement } from './improvement-draft';
import { ImprovementForm } from './improvement-form';
import { ImprovementList } from './improvement-list';

const nothing = () => undefined;
const plain = (element: Element | undefined) => (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ');
const shown = () =>
  mount(<ImprovementList improvements={IMPROVEMENTS} today={TODAY} actions={() => <button type="button">act</button>} />);

describe('improvements on the desk', () => {
  it('R0-06: each with its owner, and what was contested before it and since, per month', async () => {
    const page = await shown();
    const [running, young] = page.all('improvement');
    expect(running?.dataset).toMatchObject({ reason: 'po_missing', state: 'open' });
    const text = plain(running);
    for (const piece of ['Eigenaar: Sem de Wit (verkoop)', 'minder dan ervoor', 'Ervoor', 'Sindsdien', '2,5', '0,7', '9 dagen'])
      expect(text).toContain(piece);
    expect(plain(young)).toContain('onbekend');
    expect(plain(young)).toContain('Hoe het sindsdien gaat, is te zien vanaf');
  });

  it('R4-04: a closed one keeps before and after, and nothing more can be done with it', async () => {
    const page = await shown();
    const closed = page.all('improvement').at(-1);
    expect(closed?.dataset.state).toBe('closed');
    expect(plain(closed)).toContain('afgesloten op');
    expect(plain(closed)).toContain('niet minder dan ervoor');
    expect(closed?.querySelector('button')).toBeNull();
    expect(page.root.querySelectorAll('button')).toHaveLength(2);
  });

  it('names what is missing of a new one', async () => {
    const form = { draft: emptyImprovement(TODAY), today: TODAY, onDraft: nothing, onSave: nothing, onCancel: nothing };
    const page = await mount(<ImprovementForm {...form} hasTried />);
    expect(page.text('improvement-refused')).toContain(
      'Eigenaar, Afdeling die het oplost, Wat wij anders gaan doen en Bekijken of het hielp',
    );
    expect((await mount(<ImprovementForm {...form} hasTried={false} />)).all('improvement-refused')).toEqual([]);
  });
});
