import type { ComponentType } from 'preact';
import type { FilePart } from '@/lib/domain/record/file-part';
import type { PartProps, ScoreHistoryProps } from './part-props';

type Load = () => Promise<ComponentType<PartProps>>;

/** How a score went: beside the parts, because all that is loaded later is listed once. */
export const loadKeptScore = async (): Promise<ComponentType<ScoreHistoryProps>> =>
  (await import('./parts/kept-score')).KeptScore;

/** Each part comes in when somebody opens it: who only looks pays for none. */
export const PARTS: Readonly<Partial<Record<FilePart, Load>>> = {
  action: async () => (await import('./parts/action-part')).ActionPart,
  decision: async () => (await import('./parts/decision-part')).DecisionPart,
  flags: async () => (await import('./parts/flags-part')).FlagsPart,
  arrangement: async () => (await import('./parts/arrangement-part')).ArrangementPart,
  disputes: async () => (await import('./parts/disputes-part')).DisputesPart,
  promises: async () => (await import('./parts/promises-part')).PromisesPart,
  comments: async () => (await import('./parts/comments-part')).CommentsPart,
  visits: async () => (await import('./parts/visits-part')).VisitsPart,
  timeline: async () => (await import('./parts/timeline-part')).TimelinePart,
};
