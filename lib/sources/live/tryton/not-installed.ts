import { SourceRefused } from '@/lib/sources/contract';

/** Tryton has no such model or field, because the module that brings it is not there: nothing to be read, for whoever asks. */
export class NotInstalled extends SourceRefused {
  constructor(host: string) {
    super({ kind: 'forbidden', place: null, fields: { host } });
  }
}
