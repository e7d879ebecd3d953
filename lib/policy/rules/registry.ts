import type { Predicate } from '../contract';
import { acceptOnCredit } from './accept-on-credit';
import { agencyNotRegisteredForPerson } from './agency-not-registered-for-person';
import { agreedTermOverClassMax } from './agreed-term-over-class-max';
import { anythingDunnable } from './anything-dunnable';
import { arrangementActive } from './arrangement-active';
import { arrangementDeviation } from './arrangement-deviation';
import { bankruptWsnpOrDissolved } from './bankrupt-wsnp-or-dissolved';
import { belowMinimum } from './below-minimum';
import { brokenPromiseUnpaid } from './broken-promise-unpaid';
import { buyerPublic } from './buyer-public';
import { buyerSizeUnknownTermOver } from './buyer-size-unknown-term-over';
import { checklistIncomplete } from './checklist-incomplete';
import { classDTermOver } from './class-d-term-over';
import { classDropped } from './class-dropped';
import { classEAndNotPrepay } from './class-e-and-not-prepay';
import { classNR } from './class-n-r';
import { closingWithoutConsequences } from './closing-without-consequences';
import { consumerCostsWithout14DayLetter } from './consumer-costs-without14-day-letter';
import { coverageCapped } from './coverage-capped';
import { creditsOpen } from './credits-open';
import { directDebitReturned } from './direct-debit-returned';
import { disputeOlderThan } from './dispute-older-than';
import { disputeUnconfirmed } from './dispute-unconfirmed';
import { distressSignals } from './distress-signals';
import { expiryVerdictNeedsPayment } from './expiry-verdict-needs-payment';
import { exposureOverLimit } from './exposure-over-limit';
import { externalDropAtLeast } from './external-drop-at-least';
import { externalFellAndLow } from './external-fell-and-low';
import { externalOlderThan } from './external-older-than';
import { flagReviewDue } from './flag-review-due';
import { goodPerformerOrLookAlike } from './good-performer-or-look-alike';
import { groupKnown } from './group-known';
import { ibanChecksumFails } from './iban-checksum-fails';
import { identityUnverified } from './identity-unverified';
import { insolvencyUnchecked } from './insolvency-unchecked';
import { instalmentOverShare } from './instalment-over-share';
import { ladderStepDue } from './ladder-step-due';
import { lateItemsAtLeast } from './late-items-at-least';
import { lesserPerformer } from './lesser-performer';
import { limitAboveRecommendation } from './limit-above-recommendation';
import { limitFromRecommendation } from './limit-from-recommendation';
import { limitReviewOverdue } from './limit-review-overdue';
import { mobileWithoutOptIn } from './mobile-without-opt-in';
import { moratoriumOrWhoa } from './moratorium-or-whoa';
import { nameMismatch } from './name-mismatch';
import { notApplicableWithoutReason } from './not-applicable-without-reason';
import { openDispute } from './open-dispute';
import { openItemsOlderThan } from './open-items-older-than';
import { openItemsStale } from './open-items-stale';
import { otherQuotesOpen } from './other-quotes-open';
import { overdueSignal } from './overdue-signal';
import { parentInsolvent } from './parent-insolvent';
import { policyReviewOverdue } from './policy-review-overdue';
import { policySectionMissing } from './policy-section-missing';
import { preDueActionDue } from './pre-due-action-due';
import { quoteAtLeast } from './quote-at-least';
import { rateTableOlderThan } from './rate-table-older-than';
import { readyForHandover } from './ready-for-handover';
import { receivablesShareAtLeast } from './receivables-share-at-least';
import { registerEntryEnded } from './register-entry-ended';
import { registerNumberMissing } from './register-number-missing';
import { rejectNaturalPerson } from './reject-natural-person';
import { salesFirst } from './sales-first';
import { secondReminderPlanned } from './second-reminder-planned';
import { starterCredit } from './starter-credit';
import { stopFlag } from './stop-flag';
import { targetMissed } from './target-missed';
import { templateUnconfirmed } from './template-unconfirmed';
import { termAdvised } from './term-advised';
import { termOver } from './term-over';
import { termOverLegalMax } from './term-over-legal-max';
import { termOverMax } from './term-over-max';
import { termOverStandard } from './term-over-standard';
import { thankYouSent } from './thank-you-sent';
import { topDisputeReason } from './top-dispute-reason';
import { uninsuredOverClassMax } from './uninsured-over-class-max';
import { utilisationAtLeast } from './utilisation-at-least';
import { vatChecksumFails } from './vat-checksum-fails';
import { vatIdInactive } from './vat-id-inactive';
import { verdictWithDisputes } from './verdict-with-disputes';
import { visitSuggested } from './visit-suggested';
import { watchFlag } from './watch-flag';

/** Every condition that a policy can name. */
export const PREDICATES: readonly Predicate[] = [
  acceptOnCredit,
  agencyNotRegisteredForPerson,
  agreedTermOverClassMax,
  anythingDunnable,
  arrangementActive,
  arrangementDeviation,
  bankruptWsnpOrDissolved,
  belowMinimum,
  brokenPromiseUnpaid,
  buyerPublic,
  buyerSizeUnknownTermOver,
  checklistIncomplete,
  classDTermOver,
  classDropped,
  classEAndNotPrepay,
  classNR,
  closingWithoutConsequences,
  consumerCostsWithout14DayLetter,
  coverageCapped,
  creditsOpen,
  directDebitReturned,
  disputeOlderThan,
  disputeUnconfirmed,
  distressSignals,
  expiryVerdictNeedsPayment,
  exposureOverLimit,
  externalDropAtLeast,
  externalFellAndLow,
  externalOlderThan,
  flagReviewDue,
  goodPerformerOrLookAlike,
  groupKnown,
  ibanChecksumFails,
  identityUnverified,
  insolvencyUnchecked,
  instalmentOverShare,
  ladderStepDue,
  lateItemsAtLeast,
  lesserPerformer,
  limitAboveRecommendation,
  limitFromRecommendation,
  limitReviewOverdue,
  mobileWithoutOptIn,
  moratoriumOrWhoa,
  nameMismatch,
  notApplicableWithoutReason,
  openDispute,
  openItemsOlderThan,
  openItemsStale,
  otherQuotesOpen,
  overdueSignal,
  parentInsolvent,
  policyReviewOverdue,
  policySectionMissing,
  preDueActionDue,
  quoteAtLeast,
  rateTableOlderThan,
  readyForHandover,
  receivablesShareAtLeast,
  registerEntryEnded,
  registerNumberMissing,
  rejectNaturalPerson,
  salesFirst,
  secondReminderPlanned,
  starterCredit,
  stopFlag,
  targetMissed,
  templateUnconfirmed,
  termAdvised,
  termOver,
  termOverLegalMax,
  termOverMax,
  termOverStandard,
  thankYouSent,
  topDisputeReason,
  uninsuredOverClassMax,
  utilisationAtLeast,
  vatChecksumFails,
  vatIdInactive,
  verdictWithDisputes,
  visitSuggested,
  watchFlag,
];
