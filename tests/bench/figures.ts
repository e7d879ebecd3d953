/** One measured figure, as bench-results.json holds it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'µs' | 'ms' | 's' | 'bytes' | 'MB' | 'rows/s' | 'ratio' | 'AUC' | 'share' | 'frames/s';
  readonly p95: number | null;
  readonly n: number;
  readonly goal: string;
  readonly met: boolean;
  readonly peer?: string;
  readonly peerValue?: number;
  readonly ratio?: number;
  readonly standardError?: number;
  /** What else was measured of the same thing in the same run. */
  readonly beside?: Readonly<Record<string, number>>;
}

export const round = (value: number) => Number(value.toPrecision(4));

/** The value below which `share` of the samples lie, by the nearest-rank method. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

export interface Peer {
  readonly name: string;
  readonly samples: readonly number[];
}

/** A latency, judged on its 95th percentile. */
export function latency(name: string, samples: readonly number[], goalP95: number, peer?: Peer): Figure {
  const value = median(samples);
  const p95 = percentile(samples, 0.95);
  return {
    name,
    value: round(value),
    unit: 'ms',
    p95: round(p95),
    n: samples.length,
    goal: `p95 ≤ ${goalP95} ms`,
    met: p95 <= goalP95,
    ...(peer ? { peer: peer.name, peerValue: round(median(peer.samples)), ratio: round(value / median(peer.samples)) } : {}),
  };
}

export interface Timings {
  readonly samples: readonly number[];
  readonly unit: 'µs' | 's';
  readonly goal: number;
}

/** A time, judged on its median. */
export function typical(name: string, { samples, unit, goal }: Timings, peer: Peer): Figure {
  const [value, peerValue] = [median(samples), median(peer.samples)];
  return {
    name,
    value: round(value),
    unit,
    p95: round(percentile(samples, 0.95)),
    n: samples.length,
    goal: `median ≤ ${goal} ${unit}`,
    met: value <= goal,
    peer: peer.name,
    peerValue: round(peerValue),
    ratio: round(value / peerValue),
  };
}

/** A throughput, judged on its ratio to a peer that was measured after each run: the middle of these ratios, so that a busy minute hits both. */
export function throughput(name: string, samples: readonly number[], goalRatio: number, peer: Peer): Figure {
  const ratio = median(samples.map((value, run) => value / (peer.samples[run] ?? Number.NaN)));
  return {
    name,
    value: round(median(samples)),
    unit: 'rows/s',
    p95: null,
    n: samples.length,
    goal: `≥ ${goalRatio} × ${peer.name}`,
    met: ratio >= goalRatio,
    peer: peer.name,
    peerValue: round(median(peer.samples)),
    ratio: round(ratio),
  };
}

/** Something that is done once and takes seconds. `n`: how often it was, of which `value` is the middle. */
export const duration = (
  name: string,
  value: number,
  goal: number,
  n: number,
  beside: Readonly<Record<string, number>>,
): Figure => ({ name, value: round(value), unit: 's', p95: null, n, goal: `≤ ${goal} s`, met: value <= goal, beside });

export function size(name: string, bytes: number, goal: number): Figure {
  return { name, value: bytes, unit: 'bytes', p95: null, n: 1, goal: `≤ ${goal} bytes`, met: bytes <= goal };
}

export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    `${figure.value} ${figure.unit}`,
    figure.p95 === null ? '' : `${figure.p95}`,
    `${figure.n}`,
    figure.goal,
    figure.met ? 'met' : 'MISSED',
    figure.peer ? `${figure.peer}: ${figure.peerValue} (× ${figure.ratio})` : '',
  ]);
  const all = [['figure', 'median', 'p95', 'n', 'goal', '', 'beside'], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
