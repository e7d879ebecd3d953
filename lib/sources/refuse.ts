import { type Place, type RefusalKind, SourceRefused } from './contract';

/** Ends the pull of a whole file. Throws `SourceRefused`, which the use case turns into a value; `fields` fill the sentence `refusal_<kind>`. */
export function refuse(kind: RefusalKind, place: Place | null = null, fields: Readonly<Record<string, string>> = {}): never {
  throw new SourceRefused({ kind, place, fields });
}
