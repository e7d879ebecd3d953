import { SourceRefused } from '@/lib/sources/contract';
import { rejection } from '../rejection';
import type { ReadDocument } from './ubl-document';

/** Files that are no document as a whole: one of several keeps the others from nothing. */
export class BrokenFiles {
  private first: SourceRefused | null = null;

  /** What a file that cannot be read comes to: a rejection that names it. Throws on what is no refusal, and of a file that came alone. */
  take(name: string | null): (error: unknown) => readonly ReadDocument[] {
    return (error) => {
      if (name === null || !(error instanceof SourceRefused)) throw error;
      const { kind, place } = error.refusal;
      this.first ??= new SourceRefused({ ...error.refusal, place: { ...place, file: name } });
      const reason = kind === 'not-recognised' || kind === 'empty' ? 'file-unknown' : 'file-unreadable';
      return [{ document: null, rejected: rejection({ ...place, file: name }, reason) }];
    };
  }

  /** Where nothing else was read, the sentence of the first says more. */
  refuseFirst(): void {
    if (this.first) throw this.first;
  }
}
