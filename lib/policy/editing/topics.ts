import type { PolicyPart, PolicyTopic } from '@/lib/domain/policy-view';

/** In the order in which they are shown. */
export const TOPICS_OF: Readonly<Record<PolicyPart, readonly PolicyTopic[]>> = {
  'sales-terms': ['terms', 'law'],
  qualification: ['limit', 'rating', 'identity', 'checklist', 'book', 'chances'],
  collection: ['overdue', 'disputes', 'ladder'],
  default: ['insolvency', 'arrangements', 'flags'],
  policy: ['policy'],
};

const CONDITIONS: Readonly<Record<PolicyTopic, readonly string[]>> = {
  terms: [
    'termAdvised',
    'termOverMax',
    'termOverStandard',
    'closingWithoutConsequences',
    'agreedTermOverClassMax',
    'acceptOnCredit',
    'expiryVerdictNeedsPayment',
    'classDTermOver',
    'classEAndNotPrepay',
  ],
  law: [
    'termOverLegalMax',
    'termOver',
    'consumerCostsWithout14DayLetter',
    'agencyNotRegisteredForPerson',
    'rateTableOlderThan',
    'buyerSizeUnknownTermOver',
    'rejectNaturalPerson',
  ],
  identity: [
    'registerEntryEnded',
    'vatChecksumFails',
    'vatIdInactive',
    'ibanChecksumFails',
    'nameMismatch',
    'registerNumberMissing',
    'identityUnverified',
    'buyerPublic',
    'groupKnown',
  ],
  checklist: ['checklistIncomplete', 'notApplicableWithoutReason'],
  rating: [
    'classNR',
    'coverageCapped',
    'classDropped',
    'externalOlderThan',
    'externalDropAtLeast',
    'externalFellAndLow',
    'starterCredit',
  ],
  limit: [
    'utilisationAtLeast',
    'exposureOverLimit',
    'uninsuredOverClassMax',
    'receivablesShareAtLeast',
    'otherQuotesOpen',
    'quoteAtLeast',
    'limitReviewOverdue',
    'limitAboveRecommendation',
    'limitFromRecommendation',
  ],
  book: ['openItemsOlderThan', 'openItemsStale'],
  chances: ['goodPerformerOrLookAlike', 'lesserPerformer'],
  overdue: ['anythingDunnable', 'lateItemsAtLeast', 'creditsOpen', 'directDebitReturned', 'overdueSignal'],
  disputes: ['openDispute', 'disputeUnconfirmed', 'topDisputeReason', 'disputeOlderThan', 'verdictWithDisputes'],
  ladder: [
    'preDueActionDue',
    'ladderStepDue',
    'belowMinimum',
    'salesFirst',
    'readyForHandover',
    'secondReminderPlanned',
    'mobileWithoutOptIn',
    'thankYouSent',
    'visitSuggested',
  ],
  arrangements: ['brokenPromiseUnpaid', 'arrangementActive', 'arrangementDeviation', 'instalmentOverShare'],
  insolvency: ['bankruptWsnpOrDissolved', 'distressSignals', 'insolvencyUnchecked', 'moratoriumOrWhoa', 'parentInsolvent'],
  flags: ['stopFlag', 'watchFlag', 'flagReviewDue'],
  policy: ['policyReviewOverdue', 'policySectionMissing', 'templateUnconfirmed', 'targetMissed'],
};

/** By condition, not by id: a company may number its rules as it likes. */
export const TOPIC_OF: ReadonlyMap<string, PolicyTopic> = new Map(
  (Object.keys(CONDITIONS) as PolicyTopic[]).flatMap((topic) => CONDITIONS[topic].map((when) => [when, topic] as const)),
);
