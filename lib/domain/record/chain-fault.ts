/**
 * What is wrong with a ledger. `changed`: what an event says is not what was recorded. `broken`: it does not follow on the one before it
 * of its device: one between them is gone, was changed or put elsewhere. `out-of-order`: it stands before an earlier one. `cut-short`: the
 * last events of a device are gone. `blanked`: what it says is gone, and nobody recorded that it was erased.
 */
export type ChainFaultKind = 'changed' | 'broken' | 'out-of-order' | 'cut-short' | 'blanked';
