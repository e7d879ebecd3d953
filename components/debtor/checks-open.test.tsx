// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { NOTHING_RECORDED } from '@/lib/domain/checklist/checklist-record';
import { assessWithChecklist } from '@/lib/policy/checklist/assess-with-checklist';
import { type ListCase, listCase, said } from '@/lib/policy/checklist/connected.examples';
import { confirmedPolicy } from '@/lib/policy/confirmed-policy.examples';
import { defaultPolicy } from '@/lib/policy/default-policy';
import { loadWords } from '@/lib/words/words';
import { LATE } from '@/tests/support/gallery/explanations';
import { mount } from '@/tests/support/gallery/mount';
import { ACCEPT } from '@/tests/support/gallery/views';
import { answerTitle } from '../explain/answer-title';
import { CollapsedTab } from './collapsed-tab';
import { furtherReasons } from './reason-order';
import { VerdictCard } from './verdict-card';

async function card(changes: ListCase = {}, policy = confirmedPolicy) {
  const { facts, quote, at } = listCase(changes);
  const { assessment } = assessWithChecklist(facts, quote, policy, { ...NOTHING_RECORDED, ...changes.record }, at);
  const nothing = () => undefined;
  const drawn = await mount(<VerdictCard assessment={assessment} quote={quote} onOpenBook={nothing} onSetUp={nothing} />);
  const tone = drawn.root.querySelector('.verdict')?.className.replace('verdict ', '');
  const further = furtherReasons(assessment).forRep.map(({ rule }): string => rule);
  return { title: drawn.text('verdict-title'), all: drawn.text('verdict'), tone, further };
}

describe('an accept while checks are open', () => {
  it('R3-02: is neutral and says how many of the eleven, once', async () => {
    const { title, all, tone, further } = await card();
    expect([tone, title]).toEqual(['tone-neutral', 'Past binnen beleid, nog 2 van 11 punten']);
    expect(all).not.toContain('krediet kan nog niet');
    expect(further).not.toContain('CHK-01');
  });

  it('R3-02: is no green light before the policy binds either', async () => {
    expect(await card({}, defaultPolicy)).toMatchObject({
      tone: 'tone-neutral',
      title: 'Past binnen beleid, nog 2 van 11 punten',
    });
  });

  it('tells a customer nothing of our list, and the folded panel shows no green either', async () => {
    const { facts, quote, at } = listCase();
    const { assessment } = assessWithChecklist(facts, quote, defaultPolicy, NOTHING_RECORDED, at);
    const words = await loadWords('nl');
    const title = answerTitle({ ...LATE, assessment, quote }, 'customer', words);
    expect(title).toBe(words.t('why_answer_blocked'));
    const view = { ...ACCEPT, assessment, quote };
    const { root, text } = await mount(<CollapsedTab view={view} onExpand={() => undefined} />);
    expect(root.querySelector('.tab')?.className).toBe('tab tone-neutral');
    expect(text()).toBe(words.t('tab_blocked'));
  });

  it('R3-02: is green once the list is complete', async () => {
    const answers = [said({ item: 'C05', state: 'done' }), said({ item: 'C11', state: 'done' })];
    expect(await card({ record: { answers } })).toMatchObject({ tone: 'tone-accept', title: 'Akkoord op 30 dagen' });
  });

  it('R3-02: is green without credit', async () => {
    expect((await card({ quote: { term: { days: -1 } } })).tone).toBe('tone-accept');
  });

  it('lets what else stands in the way speak first', async () => {
    const { title, all, further } = await card({ facts: { buyerSize: 'large' }, quote: { term: { days: 45 } } });
    expect(title).toBe('Past, maar los eerst dit op');
    expect(all).toContain('maximaal 30 dagen');
    expect(further).toContain('CHK-01');
  });
});
