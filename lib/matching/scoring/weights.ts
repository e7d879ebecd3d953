import type { Features } from './features';

/**
 * What each agreement is worth when candidates are put in order, fitted with `npm run bench -- --only match --fit` (see tests/bench/match-fit.ts).
 */
export const RANK_WEIGHTS: Features = {
  somebody: -6.03,
  nameOfSeen: 1.34,
  nameOfKnown: 2,
  nameBoth: 2.81,
  nameSame: 1.07,
  nameStrength: 2.62,
  startsSame: 1.56,
  letters: 1.59,
  formSame: 0.9,
  formOther: -3.04,
  tellingSeen: -1.79,
  tellingKnown: -0.95,
  citySame: 1.29,
  cityOther: -2.19,
  countryOther: -2.92,
  postcodeSame: 2,
  postcodeOther: -0.5,
  phoneSame: 3,
  domainSame: 4.54,
  domainShared: 5.25,
  domainOther: -2.47,
  namedByDomain: -0.1,
  sameElsewhere: -0.46,
  sameThere: 0.43,
  domainThere: 2.89,
  domainNamed: 0.71,
};
