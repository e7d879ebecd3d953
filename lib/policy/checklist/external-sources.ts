import { display } from '@/lib/domain/display';
import type { Check, CircumstanceLogic, ItemLogic } from './contract';
import { itemParameter } from './item-parameter';
import { lookedUp } from './looked-up';

/** A bureau says no more than a figure; what it means is for the score. Too old is missing, not bad. */
const externalRatingFresh: Check = ({ facts, item, at }) => {
  const { external } = facts;
  if (!external || external.value === null) return { is: 'unknown' };
  return { ...lookedUp('ok', external, itemParameter(item, 'ratingDays'), at.today), value: display.count(external.value) };
};

const insolvencyChecked: Check = ({ facts, item, at }) => {
  const { insolvency, checks } = facts;
  const said = insolvency === null ? null : insolvency === 'none' ? 'ok' : 'fails';
  return lookedUp(said, checks?.insolvencyRegister, itemParameter(item, 'insolvencyDays'), at.today);
};

const registerChecked: Check = ({ facts, item, at }) => {
  const ended = facts.profile?.registerEndedOn ?? null;
  const said = ended === null ? null : ended === 'none' ? 'ok' : 'fails';
  return lookedUp(said, facts.checks?.register, itemParameter(item, 'registerDays'), at.today);
};

/** A company with little at stake, not insolvent by a register that was asked lately, and not struck off. */
const smallDeal: CircumstanceLogic = {
  saidBy: 'data',
  applies: ({ facts, figures, item, at }) => {
    const { net } = figures.exposure;
    if (facts.isNaturalPerson === null || !net || item.maxExposure === undefined) return null;
    if (facts.isNaturalPerson || net.minor > item.maxExposure) return false;
    const ended = facts.profile?.registerEndedOn ?? null;
    if (ended !== null && ended !== 'none') return false;
    const said = facts.insolvency === null ? null : facts.insolvency === 'none' ? 'ok' : 'fails';
    const { is } = lookedUp(said, facts.checks?.insolvencyRegister, itemParameter(item, 'smallInsolvencyDays'), at.today);
    return is === 'unknown' ? null : is === 'ok';
  },
};

/** C03: rating, insolvency register and trade register, each as fresh as it has to be (domain.md 1.6). */
export const externalSources: ItemLogic = {
  checks: { externalRatingFresh, insolvencyChecked, registerChecked },
  circumstances: { smallDeal, dealPrepaid: { saidBy: 'person', applies: ({ term }) => term.days < 0 } },
};
