/** Branded strings: the compiler keeps a debtor's key and a debtor number apart, at no cost at run time. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** One administration (a set of books). Data of two companies never mix. */
export type CompanyId = Brand<string, 'CompanyId'>;
/** Ours, random, stable for ever: the legal entity that owes us. Aliases point to it. */
export type DebtorKey = Brand<string, 'DebtorKey'>;
/** A connector, for example `file` or `tryton`. */
export type SourceId = Brand<string, 'SourceId'>;
/** A host application, for example `tryton`. */
export type SiteId = Brand<string, 'SiteId'>;
/** One whole copy of a source's book; an import writes a new one and then switches to it. */
export type GenerationId = Brand<string, 'GenerationId'>;
/** One live connection to a system; random. */
export type ConnectionId = Brand<string, 'ConnectionId'>;
/** What one explanation is kept under for the page that shows it; random. */
export type ExplanationId = Brand<string, 'ExplanationId'>;
/** One event of the ledger: sorts as text in causal order (lib/ledger/chain/event-id.ts). */
export type EventId = Brand<string, 'EventId'>;
/** Who does something, as the team knows them; on one machine the name that they typed. */
export type UserId = Brand<string, 'UserId'>;
/** One browser; random. */
export type DeviceId = Brand<string, 'DeviceId'>;
/** Rule ids of the credit policy (`DR-08`, `EXP-02`): stable for ever, they end up in decisions. */
export type RuleId = Brand<string, 'RuleId'>;

export const companyId = (text: string): CompanyId => text as CompanyId;
export const debtorKey = (text: string): DebtorKey => text as DebtorKey;
export const sourceId = (text: string): SourceId => text as SourceId;
export const siteId = (text: string): SiteId => text as SiteId;
export const connectionId = (text: string): ConnectionId => text as ConnectionId;
export const generationId = (text: string): GenerationId => text as GenerationId;
export const ruleId = (text: string): RuleId => text as RuleId;
export const eventId = (text: string): EventId => text as EventId;
export const userId = (text: string): UserId => text as UserId;
export const deviceId = (text: string): DeviceId => text as DeviceId;
/** What is recorded about a company and none of its debtors has this subject. */
export const companySubject = (company: CompanyId): DebtorKey => `company:${company}` as DebtorKey;
