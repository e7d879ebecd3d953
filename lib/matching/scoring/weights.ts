import type { Features } from './features';

/**
 * What each agreement is worth when candidates are put in order, fitted with `npm run bench -- --only match --fit` (see tests/bench/match-fit.ts).
 */
export const RANK_WEIGHTS: Features = {
  somebody: -6.38,
  nameOfSeen: 1.47,
  nameOfKnown: 2.1,
  nameBoth: 2.87,
  nameSame: 0.75,
  nameStrength: 2.79,
  startsSame: 1.6,
  letters: 1.7,
  formSame: 0.94,
  formOther: -2.94,
  tellingSeen: -1.96,
  tellingKnown: -0.59,
  citySame: 1.35,
  cityOther: -2.4,
  countryOther: -2.89,
  postcodeSame: 2,
  postcodeOther: -0.5,
  phoneSame: 3,
  domainSame: 4.52,
  domainShared: 5.1,
  domainOther: -2.38,
  namedByDomain: -0.09,
  sameElsewhere: -0.36,
  sameThere: 0.06,
  domainThere: 2.85,
  domainNamed: 0.63,
};
