import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { numberParameter } from '../number-parameter';

/** This debtor is at least `pct` percent of all receivables; from `warnFromPct` it warns (EXP-04; domain.md 2.6). Unknown while either sum is. */
export const receivablesShareAtLeast: Predicate = {
  name: 'receivablesShareAtLeast',
  parameters: { pct: 'number', warnFromPct: 'number' },
  evaluate({ facts, exposure, policy }, parameters) {
    const all = facts.portfolio?.receivables;
    const own = exposure.netOpen;
    if (!all || all.currency !== policy.currency || all.minor <= 0 || !own) return answer.unknown('portfolio');
    const share = (own.minor / all.minor) * 100;
    const pct = display.percent(share);
    const least = numberParameter(parameters, 'pct');
    const because = [{ fact: 'receivables-share', value: pct, threshold: display.percent(least) }];
    if (share < least) return answer.pass(...because);
    return share >= numberParameter(parameters, 'warnFromPct') ? answer.raised({ pct }, because) : answer.hit({ pct }, because);
  },
};
