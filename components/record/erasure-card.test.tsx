// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { eventId, userId } from '@/lib/domain/ids';
import { instant } from '@/lib/domain/local-date';
import type { ErasureProof } from '@/lib/domain/record/erasure-proof';
import { mount } from '@/tests/support/gallery/mount';
import { ErasureCard } from './erasure-card';

const erasure = {
  event: eventId('e'),
  by: userId('Noor'),
  at: instant('2026-11-22T23:30:00Z'),
  named: 3,
  leftHere: 0,
  leftOnServer: 0,
};
const PROOF: ErasureProof = { erasures: [erasure], events: 1_204, faults: 0, server: { read: 1_207 } };
const shown = (proof: ErasureProof | 'idle' | 'busy', onProve = () => undefined) =>
  mount(<ErasureCard proof={proof} timeZone="Europe/Amsterdam" onProve={onProve} />, 'en');

describe('the proof that texts are gone', () => {
  it('is made on request, and tells of every place where they could be', async () => {
    const onProve = vi.fn();
    const { click } = await shown('idle', onProve);
    await click('erasure-prove');
    expect(onProve).toHaveBeenCalledOnce();
    const { text } = await shown(PROOF);
    expect(text('erasure_here')).toContain('3');
    expect(text('erasure_server')).toContain('1,207');
    expect(text('erasure_chain')).toContain('1,204');
    expect(text()).toMatch(/3 texts, erased by Noor on .*23/);
  });

  it('says what is still left, and where nobody could look', async () => {
    const left = { ...PROOF, faults: 2, erasures: [{ ...erasure, leftHere: 1, leftOnServer: 2 }] };
    const { all } = await shown(left);
    for (const key of ['erasure_here_left', 'erasure_server_left', 'erasure_chain_broken']) expect(all(key)).toHaveLength(1);
    const silent = await shown({ ...PROOF, server: 'unreachable', erasures: [{ ...erasure, leftOnServer: null }] });
    expect(silent.all('erasure_server_silent')).toHaveLength(1);
    expect(silent.all('erasure_server')).toEqual([]);
    expect((await shown({ ...PROOF, server: 'alone' })).all('erasure_alone')).toHaveLength(1);
    expect((await shown({ ...PROOF, erasures: [] })).all('erasure-none')).toHaveLength(1);
  });
});
