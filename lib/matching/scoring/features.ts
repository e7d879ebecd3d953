import type { Agreement } from './agreement';

/** What the weights weigh, each from 0 to 1. `somebody` is 1 for every candidate: what speaks against each before anything is known. */
export const FEATURES = [
  'somebody',
  'nameOfSeen',
  'nameOfKnown',
  'nameBoth',
  'nameSame',
  'nameStrength',
  'startsSame',
  'formSame',
  'formOther',
  'tellingSeen',
  'tellingKnown',
  'citySame',
  'cityOther',
  'countryOther',
  'postcodeSame',
  'postcodeOther',
  'phoneSame',
  'domainSame',
  'domainShared',
  'domainOther',
  'namedByDomain',
  'sameElsewhere',
  'sameThere',
  'domainThere',
  'domainNamed',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Readonly<Record<Feature, number>>;

/** Two rare words and a place say all that a name can say. */
const FULL_STRENGTH = 24;

const when = (holds: boolean): number => (holds ? 1 : 0);

export function featuresOf({ name, city, country, postcode, phone, domain, isNamedByDomain }: Agreement): Features {
  return {
    somebody: 1,
    nameOfSeen: name?.ofSeen ?? 0,
    nameOfKnown: name?.ofKnown ?? 0,
    nameBoth: (name?.ofSeen ?? 0) * (name?.ofKnown ?? 0),
    nameSame: when(name?.isSame ?? false),
    nameStrength: Math.min(1, (name?.strength ?? 0) / FULL_STRENGTH),
    startsSame: when(name?.startsSame ?? false),
    formSame: when(name?.form === 'same'),
    formOther: when(name?.form === 'other'),
    tellingSeen: when(name?.tellingSeen ?? false),
    tellingKnown: when(name?.tellingKnown ?? false),
    citySame: when(city === 'same'),
    cityOther: when(city === 'other'),
    countryOther: when(country === 'other'),
    postcodeSame: when(postcode === 'same'),
    postcodeOther: when(postcode === 'other'),
    phoneSame: when(phone === 'same'),
    domainSame: when(domain === 'same'),
    domainShared: when(domain === 'shared'),
    domainOther: when(domain === 'other'),
    namedByDomain: when(isNamedByDomain),
    sameElsewhere: when(name?.isSame === true && city === 'other'),
    sameThere: when(name?.isSame === true && city === 'same'),
    domainThere: when(domain === 'same' && city === 'same'),
    domainNamed: domain === 'same' ? (name?.ofSeen ?? 0) : 0,
  };
}

export const weigh = (features: Features, weights: Features): number =>
  FEATURES.reduce((sum, feature) => sum + features[feature] * weights[feature], 0);
