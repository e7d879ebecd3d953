import type { TemplateRecord } from '@/lib/domain/record/template-record';
import { noted } from './noted';
import type { Projection } from './projection';

/** Templates of a company's own: each kind and language once, as it was changed last. One without a text is the product's again. */
export const templates: Projection<readonly TemplateRecord[]> = {
  initial: [],
  apply(state, event) {
    if (event.type !== 'template.changed') return state;
    const { kind, language } = event.data;
    const others = state.filter((each) => each.kind !== kind || each.language !== language);
    return event.text ? [...others, { ...noted(event), kind, language, ...event.text }] : others;
  },
};
