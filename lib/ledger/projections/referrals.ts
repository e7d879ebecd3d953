import type { ReferralAnswer, ReferralRecord } from '@/lib/domain/record/referral-record';
import type { Role } from '@/lib/domain/role';
import { noted } from './noted';
import type { Projection } from './projection';

type Given = Omit<ReferralAnswer, 'agreed'>;

/** Those whose same answer waited for this one. */
function agreedBefore(before: ReferralAnswer | null, { outcome, termDays, amount, by }: Given): readonly Role[] {
  const isAlike = before?.outcome === outcome && before.termDays === termDays && before.amount?.minor === amount?.minor;
  return before && isAlike && before.by !== by && before.waitsFor.length > 0 ? before.agreed : [];
}

/** What was laid before whoever decides, with the answer; a later answer replaces the one before. */
export const referrals: Projection<readonly ReferralRecord[]> = {
  initial: [],
  apply(state, event) {
    switch (event.type) {
      case 'referral.made': {
        const { atStake, picture } = event.data;
        const question = event.text?.question ?? null;
        const rules = event.basis?.rules ?? [];
        return [...state, { ...noted(event), deal: event.deal ?? null, atStake, picture, rules, question, answer: null }];
      }
      case 'referral.answered': {
        const { referral, ...data } = event.data;
        const given = { ...noted(event), ...data, text: event.text?.text ?? null };
        return state.map((each) =>
          each.id === referral
            ? { ...each, answer: { ...given, agreed: [...agreedBefore(each.answer, given), given.role] } }
            : each,
        );
      }
      default:
        return state;
    }
  },
};
