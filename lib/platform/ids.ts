import type { CompanyId, ConnectionId, DebtorKey, DeviceId, ExplanationId, GenerationId } from '@/lib/domain/ids';

/** Random, never made from anything a person could know: a key on its own tells nothing of the debtor. */
export const newDebtorKey = (): DebtorKey => crypto.randomUUID() as DebtorKey;

export const newGenerationId = (): GenerationId => crypto.randomUUID() as GenerationId;

export const newCompanyId = (): CompanyId => crypto.randomUUID() as CompanyId;

export const newConnectionId = (): ConnectionId => crypto.randomUUID() as ConnectionId;

export const newExplanationId = (): ExplanationId => crypto.randomUUID() as ExplanationId;

const withoutDashes = (): string => crypto.randomUUID().replaceAll('-', '');

/** 16 letters and digits: an event's id holds it. */
export const newDeviceId = (): DeviceId => withoutDashes().slice(0, 16) as DeviceId;

/** 122 random bits. */
export const newSalt = withoutDashes;
