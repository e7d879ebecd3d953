import { display } from '@/lib/domain/display';
import { answer } from '../answer';
import type { Predicate } from '../contract';
import { missingSections } from '../is-binding';
import { SECTION_WORDS } from '../section-words';

/** One of the four parts of a policy is not written (POL-02; domain.md R2-02). */
export const policySectionMissing: Predicate = {
  name: 'policySectionMissing',
  evaluate({ policy }) {
    const missing = missingSections(policy);
    if (missing.length === 0) return answer.pass();
    return answer.hit({ section: display.words(...missing.map((section) => SECTION_WORDS[section])) });
  },
};
