import type { Assessment, Because, Reason } from '@/lib/domain/assessment';
import { type RuleId, ruleId } from '@/lib/domain/ids';
import type { Words } from '@/lib/words/words';
import { decidingReasons } from '../debtor/reason-order';
import { CUSTOMER_RULES, WITHOUT_FACTS } from './customer-rules';
import type { Reader } from './reader';

/** A reason in the words for one reader, with the facts that this reader may see. */
export interface ToldReason {
  readonly rule: RuleId;
  readonly text: string;
  readonly because: readonly Because[];
}

export interface ToldReasons {
  /** What made the answer. */
  readonly deciding: readonly ToldReason[];
  readonly also: readonly ToldReason[];
}

function toldToUs({ rule, sentence, fields, because }: Reason, words: Words): ToldReason {
  return { rule, text: words.rule(sentence ?? rule, fields, rule), because };
}

function toldToCustomer({ rule, sentence, fields, because, audience }: Reason, words: Words): ToldReason | null {
  const told = CUSTOMER_RULES[sentence ?? rule];
  if (!told || audience === 'desk') return null;
  return { rule, text: words.rule(ruleId(told), fields), because: WITHOUT_FACTS.includes(rule) ? [] : because };
}

/** The answer never stands without a reason: one that is ours alone is said to be there. */
const unnamed = ({ rule }: Reason, words: Words): ToldReason => ({ rule, text: words.t('why_rule_hidden'), because: [] });

/** Why, for one reader. A customer is told what is about it, in words meant for it (GDPR art. 15); we are told everything. */
export function toldReasons(assessment: Assessment, reader: Reader, words: Words): ToldReasons {
  const causes = decidingReasons(assessment);
  const others = assessment.reasons.filter((reason) => !causes.includes(reason));
  if (reader === 'us') {
    const told = (reasons: readonly Reason[]) => reasons.map((reason) => toldToUs(reason, words));
    return { deciding: told(causes), also: told(others) };
  }
  return {
    deciding: causes.map((reason) => toldToCustomer(reason, words) ?? unnamed(reason, words)),
    also: others.flatMap((reason) => toldToCustomer(reason, words) ?? []),
  };
}
