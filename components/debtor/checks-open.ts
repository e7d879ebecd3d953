import type { Assessment, Display } from '@/lib/domain/assessment';

/**
 * How many checks keep an accept on credit from being a plain one (domain.md 1.6, R3-02); null: none, or something else has to be
 * solved as well, which then speaks first. They count before a policy binds too: a green light is for a complete list alone.
 */
export function checksOpen({ verdict, blocks, findings }: Assessment): Display | null {
  const list = findings['CHK-01'];
  if (verdict !== 'accept' || list?.outcome !== 'hit') return null;
  return blocks.every((rule) => rule === 'CHK-01') ? (list.fields.open ?? null) : null;
}
