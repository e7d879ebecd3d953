import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backTest } from '@/lib/policy/score/back-test';
import { scorecardV1 } from '@/lib/policy/template/scorecard-v1';
import { scorecardV2 } from '@/lib/policy/template/scorecard-v2';
import { readReceivables } from '../support/receivables';

const file = join(process.env.SHARED_DATA ?? '/nowhere', 'payment/receivables-half.csv');

describe.skipIf(!existsSync(file))('the scorecard on real invoices', () => {
  const rows = () => readReceivables(readFileSync(file, 'utf8'));

  it('tells late from in time, better than the share that was late before', () => {
    const { auc, judged, baselines } = backTest(rows(), scorecardV2);
    expect(judged).toBeGreaterThan(1000);
    expect(auc).toBeGreaterThanOrEqual(0.85);
    expect(auc).toBeGreaterThan(baselines['share-paid-late'] ?? 1);
    expect(auc).toBeGreaterThan(backTest(rows(), scorecardV1).auc ?? 1);
  });
});
