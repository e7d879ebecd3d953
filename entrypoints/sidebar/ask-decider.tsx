import { ReferBox } from '@/components/decision/refer-box';
import { SavingNotice } from '@/components/record/saving-notice';
import type { PartProps } from '@/entrypoints/desk/part-props';
import { useDraft } from '@/entrypoints/desk/use-draft';
import { useSaving } from '@/entrypoints/desk/use-saving';
import { dealKey } from '@/lib/domain/record/deal-ref';
import { dealStanding } from '@/lib/domain/record/deal-standing';

const isText = (value: unknown): value is string => typeof value === 'string';

/** Where the policy does not simply accept: one click lays the deal before whoever decides. Nobody asks twice while an answer waits. */
export function AskDecider({ view, deal, whenSeen }: Pick<PartProps, 'view' | 'deal' | 'whenSeen'>) {
  const { debtor, quote, assessment, record } = view;
  const id = `refer ${debtor} ${deal ? dealKey(deal) : ''}`;
  const { draft, change, clear } = useDraft(id, '', isText);
  const { saving, save, giveName } = useSaving(whenSeen);
  const { referral } = dealStanding(record, deal, assessment.at.today);
  if (!quote || assessment.verdict === 'accept' || referral) return null;
  const refer = () => save(async () => (await import('@/lib/app/refer-deal')).referDeal({ view, deal, question: draft }), clear);
  return (
    <>
      <SavingNotice saving={saving} onName={giveName} />
      <ReferBox question={draft} onQuestion={change} onRefer={refer} />
    </>
  );
}
