import type { ReferralRecord } from '@/lib/domain/record/referral-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** What was laid before whoever decides, with the answer; a later answer replaces the one before. */
export const referrals: Projection<readonly ReferralRecord[]> = {
  initial: [],
  apply(state, event) {
    switch (event.type) {
      case 'referral.made': {
        const { atStake, picture } = event.data;
        const question = event.text?.question ?? null;
        return [...state, { ...noted(event), deal: event.deal ?? null, atStake, picture, question, answer: null }];
      }
      case 'referral.answered': {
        const { referral, ...data } = event.data;
        const answer = { ...noted(event), ...data, text: event.text?.text ?? null };
        return state.map((each) => (each.id === referral ? { ...each, answer } : each));
      }
      default:
        return state;
    }
  },
};
