// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { untickedItems } from '@/lib/domain/record/visit-record';
import { CASE, CONTACTS, DAY, PICKABLE, STANDINGS, VISIT } from '@/tests/support/gallery/agreements';
import { mount } from '@/tests/support/gallery/mount';
import { ArrangementCard } from './arrangement-card';
import { type ArrangementDraft, EMPTY_ARRANGEMENT } from './arrangement-draft';
import { ArrangementForm } from './arrangement-form';
import { CloseVisitForm } from './close-visit-form';
import { EMPTY_CLOSING } from './closing-draft';
import { LastSpoken } from './last-spoken';
import { VisitCard } from './visit-card';
import { canBeArranged } from './work-arrangement';

const nothing = () => undefined;
const form = (draft: Partial<ArrangementDraft>, more: { onSave?: () => void; hasTried?: boolean } = {}) =>
  mount(
    <ArrangementForm
      draft={{ ...EMPTY_ARRANGEMENT, ...draft }}
      about={{ ...CASE, items: PICKABLE.filter(canBeArranged) }}
      hasTried={more.hasTried ?? false}
      onDraft={nothing}
      onSave={more.onSave ?? nothing}
    />,
  );

describe('the form of an arrangement', () => {
  it('R0-11: shows instalment, number and the cash flow that is left', async () => {
    const shown = await form({ cashFlow: '3.000' });
    expect(shown.text('arrangement-each-value')).toBe('€ 1.200');
    expect(shown.text('arrangement-schedule')).toBe('6 × € 1.200 + € 650');
    expect(shown.text('arrangement-left')).toBe('€ 1.800 (60%)');
    expect(shown.all('arrangement-over-share')).toHaveLength(0);
  });
  it('warns above the share, and refers what takes more than twelve', async () => {
    expect((await form({ cashFlow: '3000', each: 150_000 })).text('arrangement-over-share')).toBe(
      'Termijn is meer dan 40% van de vrije cashflow.',
    );
    expect((await form({ cashFlow: '500' })).text('arrangement-refer')).toContain('40 termijnen nodig, meer dan 12');
  });
  it('says what is missing once somebody tries, and not before', async () => {
    expect((await form({})).text()).not.toContain('bijvoorbeeld 3000');
    expect((await form({}, { hasTried: true })).text()).toContain('bijvoorbeeld 3000');
    expect((await form({ cashFlow: '3000' }, { hasTried: true })).text()).toContain('Vul de oorzaak in.');
    expect((await form({ items: [] }, { hasTried: true })).text('arrangement-faults')).toBe('Kies minstens één factuur.');
  });
});

describe('an arrangement on screen', () => {
  it('R0-12: says what came short, and when', async () => {
    const shown = await mount(
      <ArrangementCard standing={STANDINGS.deviating as never} today={DAY} onConfirm={null} onCancel={null} />,
    );
    expect(shown.text('arrangement-deviation')).toBe('€ 200 te weinig op 7 okt 2026');
    expect(shown.text()).toContain('wordt niet nagekomen');
  });
  it('ends only with a reason', async () => {
    const onCancel = vi.fn();
    const shown = await mount(
      <ArrangementCard standing={STANDINGS.active as never} today={DAY} onConfirm={null} onCancel={onCancel} />,
    );
    await shown.click('arrangement-cancel');
    await shown.click('arrangement-cancel-do');
    expect(onCancel).not.toHaveBeenCalled();
  });
});

describe('a visit on screen', () => {
  const closing = (hasTried: boolean) =>
    mount(
      <CloseVisitForm
        draft={EMPTY_CLOSING}
        total={5}
        unticked={untickedItems(VISIT)}
        hasTried={hasTried}
        onDraft={nothing}
        onClose={nothing}
      />,
    );
  it('R0-09: is refused by name while an invoice has no outcome', async () => {
    expect((await closing(false)).all('visit-refused')).toHaveLength(0);
    expect((await closing(true)).text('visit-refused')).toContain('4 van 5: F-1005');
  });
  it('counts its ticks, and has a sheet of paper with a box per outcome', async () => {
    const shown = await mount(
      <VisitCard visit={VISIT} customer="De Linden" today={DAY}>
        {null}
      </VisitCard>,
    );
    expect(shown.text('visit-ticked')).toBe('4 van 5 nagelopen');
    expect(shown.root.querySelectorAll('.visit-paper-box')).toHaveLength(25);
    expect(shown.root.querySelector('.visit-paper')?.textContent).toContain('De Linden');
  });
  it('R0-10: tells before the next talk whom we met: both of two', async () => {
    expect((await mount(<LastSpoken contacts={CONTACTS} />)).text('last-spoken')).toBe(
      'Laatst gesproken met Ans de Vries (inkoop, liefst per telefoon) en Bob Smit (directeur), 12 jun 2026',
    );
    expect((await mount(<LastSpoken contacts={[]} />)).all('last-spoken')).toHaveLength(0);
  });
});
