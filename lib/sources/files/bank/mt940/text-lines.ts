import type { FileLimits } from '@/lib/sources/files/limits';
import { refuse } from '@/lib/sources/refuse';

/** Cuts text that comes in pieces into lines, whatever ends them. Refuses `line-too-long` before one is in memory. */
export class TextLines {
  private rest = '';
  private line = 0;

  constructor(
    private readonly take: (line: string, number: number) => void,
    private readonly limits: FileLimits,
  ) {}

  write(text: string): void {
    const lines = (this.rest + text).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) this.takeLine(line);
    if (this.rest.length > this.limits.recordChars) this.refuseLength();
  }

  end(): void {
    this.takeLine(this.rest.replace(/\r$/, ''));
    this.rest = '';
  }

  private takeLine(line: string): void {
    this.line++;
    if (line.length > this.limits.recordChars) this.refuseLength();
    this.take(line, this.line);
  }

  private refuseLength(): never {
    return refuse('line-too-long', { line: this.line + 1 }, { limit: String(this.limits.recordChars) });
  }
}
