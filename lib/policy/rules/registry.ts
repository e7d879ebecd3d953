import type { Predicate } from '../contract';
import { anythingDunnable } from './anything-dunnable';
import { bankruptWsnpOrDissolved } from './bankrupt-wsnp-or-dissolved';
import { brokenPromiseUnpaid } from './broken-promise-unpaid';
import { buyerSizeUnknownTermOver } from './buyer-size-unknown-term-over';
import { creditsOpen } from './credits-open';
import { exposureOverLimit } from './exposure-over-limit';
import { externalDropAtLeast } from './external-drop-at-least';
import { externalFellAndLow } from './external-fell-and-low';
import { identityUnverified } from './identity-unverified';
import { insolvencyUnchecked } from './insolvency-unchecked';
import { lateItemsAtLeast } from './late-items-at-least';
import { nameMismatch } from './name-mismatch';
import { openDispute } from './open-dispute';
import { openItemsOlderThan } from './open-items-older-than';
import { openItemsStale } from './open-items-stale';
import { quoteAtLeast } from './quote-at-least';
import { registerNumberMissing } from './register-number-missing';
import { rejectNaturalPerson } from './reject-natural-person';
import { stopFlag } from './stop-flag';
import { termAdvised } from './term-advised';
import { termOver } from './term-over';
import { termOverLegalMax } from './term-over-legal-max';
import { termOverStandard } from './term-over-standard';
import { utilisationAtLeast } from './utilisation-at-least';
import { verdictWithDisputes } from './verdict-with-disputes';
import { watchFlag } from './watch-flag';

/** Every condition that a policy can name. */
export const PREDICATES: readonly Predicate[] = [
  anythingDunnable,
  bankruptWsnpOrDissolved,
  brokenPromiseUnpaid,
  buyerSizeUnknownTermOver,
  creditsOpen,
  exposureOverLimit,
  externalDropAtLeast,
  externalFellAndLow,
  identityUnverified,
  insolvencyUnchecked,
  lateItemsAtLeast,
  nameMismatch,
  openDispute,
  openItemsOlderThan,
  openItemsStale,
  quoteAtLeast,
  registerNumberMissing,
  rejectNaturalPerson,
  stopFlag,
  termAdvised,
  termOverLegalMax,
  termOverStandard,
  termOver,
  utilisationAtLeast,
  verdictWithDisputes,
  watchFlag,
];
