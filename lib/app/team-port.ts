import type { CompanyId, DeviceId } from '@/lib/domain/ids';
import { envelopeHash } from '@/lib/ledger/chain/hash-of';
import type { LedgerPort } from '@/lib/ledger/sync/contract';
import { receiveEvents } from '@/lib/store/events';
import { authorOf, countOwnEventsAfter, heldEvents, ownEventsAfter, watchOwnEvents } from '@/lib/store/own-events';
import { addQuarantined, noteSyncState, readSyncState } from '@/lib/store/sync-states';
import { PROJECTING } from './fold-row';

/** The store of this browser, as the sync with a team asks it. */
export const teamPort = (company: CompanyId, device: DeviceId): LedgerPort => ({
  company,
  device,
  readState: () => readSyncState(company),
  noteState: (change, only) => noteSyncState(company, change, only),
  ownAfter: (after, most) => ownEventsAfter(company, device, after, most),
  countOwnAfter: (after) => countOwnEventsAfter(company, device, after),
  receive: async (events) => {
    await receiveEvents({ company, events, hashOf: envelopeHash, ...PROJECTING });
  },
  held: (ids) => heldEvents(company, ids),
  authorOf: (device) => authorOf(company, device),
  quarantine: addQuarantined,
  watchOwn: (onChange) => watchOwnEvents(company, device, onChange),
});
