import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PolicyNews } from '@/components/policy/policy-screen';
import { exportPolicy } from '@/lib/app/export-policy';
import { policyHistory } from '@/lib/app/policy-history';
import { readCompany } from '@/lib/app/read-company';
import { ruleId } from '@/lib/domain/ids';
import { instant, localDate } from '@/lib/domain/local-date';
import type { PolicyDocument } from '@/lib/domain/policy-document';
import type { DraftChange, PolicyDraft } from '@/lib/domain/policy-draft';
import { database } from '@/lib/store/database';
import { loadWords } from '@/lib/words/words';
import { createPolicyActions } from './policy-actions';

const AT = { now: instant('2026-11-22T10:00:00Z'), today: localDate('2026-11-22') };
const words = await loadWords('nl');
const days = (value: number): DraftChange => ({ is: 'value', places: ['salesTerms.standardDays'], value });

beforeEach(async () => {
  fakeBrowser.reset();
  await database.policies.clear();
});

/** The page as the actions see it: drawn anew after each thing that is done. */
async function desk(name = 'Noor') {
  let draft: PolicyDraft | null = null;
  let news: PolicyNews | null = null;
  const comparison = { effect: { is: 'none' } as const, start: vi.fn(), cancel: vi.fn(), forget: vi.fn() };
  const company = await readCompany();
  let versions = await policyHistory();
  const draw = async () => {
    versions = await policyHistory();
  };
  const actions = () =>
    createPolicyActions({
      company,
      drafting: {
        versions,
        draft,
        name,
        setName: () => undefined,
        setDraft: (next) => {
          draft = next;
        },
      },
      comparison,
      inForce: versions[0].document as PolicyDocument,
      at: AT,
      words,
      setNews: (next) => {
        news = next;
      },
    });
  const told = (is: PolicyNews['is']) => vi.waitFor(() => expect(news?.is).toBe(is));
  return { actions, company, draw, told, comparison, draft: () => draft, news: () => news, versions: () => versions };
}

describe('on the page of the policy', () => {
  it('the first change begins a draft, and saving it ends it', async () => {
    const page = await desk();
    page.actions().change(days(45));
    expect(page.draft()).toMatchObject({ basedOn: 1, document: { salesTerms: { standardDays: 45 } } });
    page.actions().change({ is: 'note', note: 'langer' });
    page.actions().save();
    await page.told('saved');
    await page.draw();
    expect(page.draft()).toBeNull();
    expect(page.versions()[0]).toMatchObject({ version: 2, saved: { by: 'Noor', note: 'langer', at: AT.now } });
  });

  it('what a comparison found is forgotten when the draft reads otherwise, not when its note does', async () => {
    const page = await desk();
    page.actions().change({ is: 'note', note: 'x' });
    expect(page.comparison.forget).not.toHaveBeenCalled();
    page.actions().change(days(45));
    expect(page.comparison.forget).toHaveBeenCalledOnce();
    page.actions().compare();
    expect(page.comparison.start).toHaveBeenCalledWith({
      before: page.versions()[0].document,
      after: page.draft()?.document,
      company: page.company,
      at: AT,
    });
  });

  it('a draft that was overtaken stays, and is saved after it was based on the new version', async () => {
    const [mine, other] = [await desk(), await desk('Sem')];
    mine.actions().change(days(45));
    other.actions().change(days(50));
    other.actions().save();
    await other.told('saved');
    mine.actions().save();
    await mine.told('not-saved');
    expect(mine.draft()?.document.salesTerms.standardDays).toBe(45);
    await mine.draw();
    mine.actions().rebase();
    mine.actions().save();
    await mine.told('saved');
    expect((await policyHistory()).map(({ saved }) => saved?.by)).toEqual(['Noor', 'Sem', undefined]);
  });

  it('nothing is confirmed or saved without a name', async () => {
    const page = await desk(' ');
    page.actions().change({ is: 'confirmation', rule: ruleId('OVD-02'), isConfirmed: true });
    expect(page.draft()?.document.confirmations).toEqual([]);
    page.actions().save();
    await page.told('not-saved');
    expect(page.news()).toMatchObject({ fault: { is: 'nameless' } });
  });

  it('a policy with every rule confirmed can be put into force, one without cannot', async () => {
    const page = await desk();
    page.actions().activate();
    expect(await policyHistory()).toHaveLength(1);
    for (const { id } of (page.versions()[0].document as PolicyDocument).rules)
      page.actions().change({ is: 'confirmation', rule: id, isConfirmed: true });
    page.actions().activate();
    await page.told('saved');
    expect((await policyHistory())[0].document).toMatchObject({
      status: 'active',
      effectiveOn: AT.today,
      lastReviewedOn: AT.today,
    });
  });

  it('a file becomes a draft, a bad one nothing', async () => {
    const page = await desk();
    const { text } = exportPolicy({ ...(page.versions()[0].document as PolicyDocument), assumedDueDays: 21 });
    page.actions().upload(new File([text], 'policy.json'));
    await page.told('imported');
    expect(page.draft()).toMatchObject({ basedOn: 1, document: { assumedDueDays: 21 } });
    page.actions().discard();
    expect(page.draft()).toBeNull();
    page.actions().upload(new File(['{'], 'policy.json'));
    await page.told('not-imported');
    expect(page.draft()).toBeNull();
  });

  it('an older version comes back with a note that says so', async () => {
    const page = await desk();
    page.actions().change(days(45));
    page.actions().save();
    await page.told('saved');
    await page.draw();
    const template = page.versions().at(-1);
    if (template) page.actions().rollBack(template);
    await page.told('rolled-back');
    expect((await policyHistory())[0]).toMatchObject({ version: 3, saved: { note: 'Versie 1 teruggezet' } });
  });
});
