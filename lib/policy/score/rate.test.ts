import { describe, expect, it } from 'vitest';
import type { Circumstance, Scorecard, ScoreMeasure } from '@/lib/domain/scorecard';
import { segmentKey } from '@/lib/domain/segment-key';
import { BOOKS_ONLY, SCORE_GROUPS_V1, SCORES } from '@/tests/support/vectors/scores';
import { SEGMENT_K1 } from '@/tests/support/vectors/value';
import { defaultPolicy } from '../default-policy';
import { scorecardV1 } from '../template/scorecard-v1';
import { scorecardV2 } from '../template/scorecard-v2';
import { rate } from './rate';
import type { Measures, ScoreInputs } from './score-inputs';

const MEASURE_OF: Readonly<Record<string, ScoreMeasure>> = Object.fromEntries(
  scorecardV1.factors.map(({ id, measure }) => [id, measure]),
);
const NO_PROMISE = ['no-promise-ever-due'] as const;

/** V2 and the others without promises: none ever fell due, unless the vector says that coverage is lower. */
function inputsOf(measures: Readonly<Record<string, unknown>>, more: Partial<ScoreInputs> = {}): ScoreInputs {
  const named = Object.entries(measures).map(([id, value]) => [MEASURE_OF[id], value] as const);
  return { measures: Object.fromEntries(named) as Measures, circumstances: [], notApplicable: [], ...more };
}

const rated = (inputs: ScoreInputs, card: Scorecard = scorecardV1) => rate(card, defaultPolicy.classes, inputs);

describe('scorecard v1', () => {
  it.each(Object.entries(SCORES))('vector %s', (name, { inputs, expected }) => {
    const isInsolvent = name === 'V6';
    const score = rated(
      inputsOf(inputs, {
        circumstances: isInsolvent ? ['insolvent'] : [],
        notApplicable: expected.coverage > expected.available ? NO_PROMISE : [],
      }),
    );
    expect(score).toMatchObject({
      earned: expected.earned,
      available: expected.available,
      raw: expected.raw,
      value: expected.score,
      class: expected.class,
      caps: expected.caps,
      coverage: expected.coverage,
    });
    expect(score.factors.map(({ code }) => code)).toEqual(expected.codes);
    expect(score.topReasons.map(({ code, points, max }) => [code, points - max])).toEqual(expected.top);
  });

  it('adds up the points of V1 by group', () => {
    const { groups } = rated(inputsOf(SCORES.V1.inputs));
    const shown = Object.entries(groups).map(([group, { earned, available }]) => [group, [earned, available]]);
    expect(Object.fromEntries(shown)).toEqual(SCORE_GROUPS_V1);
  });

  it('R1-10: given K1, when it is scored, then 8 + 14 + 15 = 37 by group, and its segment is I-/E0/R+', () => {
    const { earned, groups } = rated(inputsOf(SCORES.V1.inputs));
    const { internal, external, risk } = groups;
    expect([internal.earned, external.earned, risk.earned, earned]).toEqual([8, 14, 15, 37]);
    expect(segmentKey({ internal, external: SCORES.V1.inputs.E1, risk })).toBe(SEGMENT_K1.key);
  });

  it('rates a perfect payer of whom the books alone tell', () => {
    const measures = { I1: 0, I2: 100, I3: 0, I4: 0, R1: 'm36', R3: 'low' };
    const score = rated(inputsOf(measures, { notApplicable: ['no-promise-ever-due', 'no-trend-yet'] }));
    expect(score).toMatchObject({
      available: BOOKS_ONLY.available,
      coverage: BOOKS_ONLY.coverage,
      raw: BOOKS_ONLY.raw,
      value: BOOKS_ONLY.score,
      class: BOOKS_ONLY.class,
    });
  });
});

describe('bands', () => {
  it.each(
    scorecardV1.factors.flatMap(({ id, compare, bands }) =>
      bands.map(([bound, points], index) => [id, compare, bound, points, index] as const),
    ),
  )('%s %s %s gives %s', (id, compare, bound, points, index) => {
    const at = (value: unknown) => rated(inputsOf({ [id]: value })).factors.find((factor) => factor.id === id);
    if (bound === null) {
      const far = compare === 'at-most' ? 1e6 : -1e6;
      expect(at(far)).toMatchObject({ code: `${id}.${index + 1}`, points });
      return;
    }
    expect(at(bound)).toMatchObject({ code: `${id}.${index + 1}`, points, value: bound });
    if (typeof bound !== 'number') return;
    const beyond = at(compare === 'at-most' ? bound + 0.001 : bound - 0.001);
    expect(beyond).toMatchObject({ code: `${id}.${index + 2}` });
  });

  it('know no band for a word that is not theirs', () => {
    expect(rated(inputsOf({ I1: 'low' })).factors[0]).toMatchObject({ code: 'I1.0', value: null });
    expect(rated(inputsOf({ R2: 'new' })).factors.find(({ id }) => id === 'R2')).toMatchObject({ code: 'R2.0', value: null });
  });
});

describe('what little is known', () => {
  const coverage = (points: number) => {
    // Factors that add up to so many points, all of them at their best.
    const best = { I1: 0, I2: 100, I3: 0, I4: 0, I5: 100, I6: 0, E1: 100, E2: 0, R1: 'm36', R2: 'low', R3: 'low' } as const;
    const maxima = scorecardV1.factors.map(({ id, max }) => [id as keyof typeof best, max] as const);
    const chosen = subset(maxima, points);
    return rated(inputsOf(Object.fromEntries(chosen.map((id) => [id, best[id]]))));
  };
  it.each([
    [39, null, 'NR', ['COV40']],
    [40, 64, 'C', ['COV60']],
    [59, 64, 'C', ['COV60']],
    [60, 79, 'B', ['COV80']],
    [79, 79, 'B', ['COV80']],
    [80, 100, 'A', []],
  ] as const)('coverage %s scores %s at best', (points, value, riskClass, caps) => {
    expect(coverage(points)).toMatchObject({ coverage: points, value, class: riskClass, caps });
  });

  it('is nothing at all', () => {
    expect(rated(inputsOf({}))).toMatchObject({ raw: null, value: null, class: 'NR', coverage: 0, earned: 0, available: 0 });
  });

  it('never counts more than everything', () => {
    const all = { ...SCORES.V1.inputs, I5: null };
    expect(rated(inputsOf(all, { notApplicable: NO_PROMISE })).coverage).toBe(100);
  });

  it('gets no points for what is not applicable when it is known', () => {
    expect(rated(inputsOf({ I5: 100 }, { notApplicable: NO_PROMISE })).coverage).toBe(5);
  });
});

describe('knock-outs', () => {
  const good = { ...SCORES.V7.inputs };
  it.each<readonly [Circumstance, number, string, string]>([
    ['insolvent', 0, 'E', 'KO-INS'],
    ['dissolved', 0, 'E', 'KO-DIS'],
    ['at-collection', 29, 'E', 'KO-COL'],
    ['written-off', 49, 'D', 'KO-WO'],
  ])('%s caps at %s', (circumstance, value, riskClass, code) => {
    const score = rated(inputsOf(good, { circumstances: [circumstance] }));
    expect(score).toMatchObject({ value, class: riskClass, caps: [code], raw: 97 });
  });
  it('the lowest wins, and all are named', () => {
    const score = rated(inputsOf(good, { circumstances: ['written-off', 'at-collection'] }));
    expect(score).toMatchObject({ value: 29, caps: ['KO-COL', 'KO-WO'] });
  });
  it('rate whom nobody could rate', () => {
    expect(rated(inputsOf({}, { circumstances: ['insolvent'] }))).toMatchObject({
      value: 0,
      class: 'E',
      caps: ['COV40', 'KO-INS'],
    });
    expect(rated(inputsOf(SCORES.V5.inputs, { circumstances: ['written-off'] }))).toMatchObject({ value: 49, class: 'D' });
  });
  it('do not lift a worse score', () => {
    expect(rated(inputsOf(SCORES.V4.inputs, { circumstances: ['written-off'] })).value).toBe(19);
  });
});

describe('classes', () => {
  it.each([
    [100, 'A'],
    [80, 'A'],
    [79, 'B'],
    [65, 'B'],
    [64, 'C'],
    [50, 'C'],
    [49, 'D'],
    [30, 'D'],
    [29, 'E'],
    [0, 'E'],
  ] as const)('a score of %s is class %s', (percent, riskClass) => {
    const card: Scorecard = {
      ...scorecardV1,
      factors: [{ id: 'X1', group: 'risk', measure: 'lateness', max: 100, compare: 'at-least', bands: [[0, percent]] }],
    };
    const score = rate(card, defaultPolicy.classes, { measures: { lateness: 1 }, circumstances: [], notApplicable: [] });
    expect([score.value, score.class]).toEqual([percent, riskClass]);
  });
});

describe('scorecard v2', () => {
  const maxima = ({ factors }: Scorecard) => factors.map(({ id, group, max }) => [id, group, max]).sort();
  it('has the groups and maxima, coverage and knock-outs of v1', () => {
    expect(maxima(scorecardV2)).toEqual(maxima(scorecardV1));
    const { factors: _, version, ...rest } = scorecardV2;
    const { factors: __, version: was, ...restV1 } = scorecardV1;
    expect(rest).toEqual(restV1);
    expect([was, version]).toEqual([1, 2]);
  });
  it.each(scorecardV2.factors.map((factor) => [factor.id, factor] as const))(
    '%s loses points from band to band, from its maximum to 0',
    (_, factor) => {
      const points = factor.bands.map(([, each]) => each);
      expect(points[0]).toBe(factor.max);
      expect(points.at(-1)).toBe(0);
      expect(points).toEqual([...points].sort((a, b) => b - a));
    },
  );
});

/** Some of the numbered things that add up to exactly so many points. */
function subset<T>(rows: readonly (readonly [T, number])[], points: number): readonly T[] {
  const [first, ...rest] = rows;
  if (points === 0) return [];
  if (!first) throw new Error('no such sum');
  const [id, max] = first;
  if (max <= points) {
    try {
      return [id, ...subset(rest, points - max)];
    } catch {
      // Without the first, then.
    }
  }
  return subset(rest, points);
}
