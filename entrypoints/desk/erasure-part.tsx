import { useEffect, useRef, useState } from 'preact/hooks';
import { ErasureCard } from '@/components/record/erasure-card';
import { proveErasures } from '@/lib/app/prove-erasures';
import type { CompanySettings } from '@/lib/domain/company';
import type { ErasureProof } from '@/lib/domain/record/erasure-proof';

/** What was erased, and the proof that it is gone. */
export function ErasurePart({ company }: { readonly company: CompanySettings }) {
  const [proof, setProof] = useState<ErasureProof | 'idle' | 'busy'>('idle');
  const under = useRef(new AbortController());
  useEffect(() => {
    const asked = new AbortController();
    under.current = asked;
    setProof('idle');
    return () => asked.abort();
  }, [company.id]);
  const prove = async () => {
    const { signal } = under.current;
    setProof('busy');
    const found = await proveErasures(company.id, signal);
    if (!signal.aborted) setProof(found);
  };
  return <ErasureCard proof={proof} timeZone={company.timeZone} onProve={() => void prove()} />;
}
