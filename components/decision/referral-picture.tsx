import type { ReferralRecord } from '@/lib/domain/record/referral-record';
import type { MessageKey } from '@/lib/words/catalogue';
import type { Words } from '@/lib/words/words';
import { offerWords } from '../debtor/offer-words';
import { useWords } from '../ui/words-context';

function figures({ picture }: ReferralRecord, words: Words): readonly (readonly [MessageKey, string])[] {
  const { termDays, riskClass, score, exposure, limit, overdue, disputed } = picture;
  const amount = (of: typeof exposure) => (of ? words.format.money(of) : words.t('unknown'));
  return [
    ['picture_term', termDays === null ? words.t('unknown') : words.term({ days: termDays })],
    ['picture_class', score === null ? riskClass : words.t('score_class', { value: score, class: riskClass })],
    ['picture_exposure', amount(exposure)],
    ['picture_limit', amount(limit)],
    ['picture_overdue', amount(overdue)],
    ...(disputed.minor > 0 ? [['picture_disputed', amount(disputed)] as const] : []),
  ];
}

/** A deal as it stood on the screen of whoever referred it: figures, why, and what the policy would accept (R3-10). */
export function ReferralPicture({ referral }: { readonly referral: ReferralRecord }) {
  const words = useWords();
  const { reasons, offers } = referral.picture;
  return (
    <div class="picture">
      <dl class="picture-figures">
        {figures(referral, words).map(([key, value]) => (
          <div key={key}>
            <dt>{words.t(key)}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      {reasons.length > 0 && (
        <ul class="picture-reasons">
          {reasons.map(({ rule, sentence, fields }) => (
            <li key={rule}>
              {words.rule(sentence ?? rule, fields, rule)} <span class="rule-id">{rule}</span>
            </li>
          ))}
        </ul>
      )}
      {offers.length > 0 && (
        <p class="dim">
          {words.t('picture_offers', { offers: offers.map((offer) => offerWords(offer, words).title).join(' · ') })}
        </p>
      )}
    </div>
  );
}
