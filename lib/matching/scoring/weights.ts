import type { Features } from './features';

/**
 * What each agreement is worth when candidates are put in order, fitted with `npm run bench -- --only match --fit` (see tests/bench/match-fit.ts).
 */
export const RANK_WEIGHTS: Features = {
  somebody: -5.07,
  nameOfSeen: 1.72,
  nameOfKnown: 2.49,
  nameBoth: 3.05,
  nameSame: 0.87,
  nameStrength: 2.94,
  startsSame: 1.34,
  formSame: 0.72,
  formOther: -3.18,
  tellingSeen: -2.21,
  tellingKnown: -0.72,
  citySame: 1.25,
  cityOther: -2.44,
  countryOther: -2.86,
  postcodeSame: 2,
  postcodeOther: -0.5,
  phoneSame: 3,
  domainSame: 4.29,
  domainShared: 4.71,
  domainOther: -2.46,
  namedByDomain: 0.07,
  sameElsewhere: -0.56,
  sameThere: 0.08,
  domainThere: 2.43,
  domainNamed: 0.42,
};
