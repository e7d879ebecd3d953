import { useEffect, useState } from 'preact/hooks';
import { RatesCard } from '@/components/rates/rates-card';
import { Notice } from '@/components/ui/notice';
import { useWords } from '@/components/ui/words-context';
import { switchRates } from '@/lib/app/switch-rates';
import { watchRates } from '@/lib/app/watch-rates';
import type { RatesState } from '@/lib/domain/exchange/rate-feed';
import { readClock } from '@/lib/platform/clock';
import { Step } from './step';
import { useRates } from './use-rates';

/** Exchange rates: the same for every company. */
export function RatesStep({ timeZone }: { readonly timeZone: string }) {
  const words = useWords();
  const [rates, setRates] = useState<RatesState | null>(null);
  const { isRunning, isDenied, ask } = useRates();
  useEffect(() => watchRates(setRates), []);
  return (
    <Step id="rates" title={words.t('step_rates')} text={words.t('rates_text')}>
      {isDenied && (
        <Notice tone="warn" icon="warn" testId="rates-denied">
          {words.t('rates_denied')}
        </Notice>
      )}
      {rates && (
        <RatesCard
          rates={rates}
          now={readClock()}
          timeZone={timeZone}
          isRunning={isRunning}
          onAsk={ask}
          onForget={() => void switchRates(false)}
        />
      )}
    </Step>
  );
}
