import type { PolicyTopic, RuleView } from '@/lib/domain/policy-view';
import type { MessageKey } from '@/lib/words/catalogue';
import { useWords } from '../ui/words-context';
import { RuleCard } from './rule-card';

const TOPIC_WORDS: Readonly<Record<PolicyTopic, MessageKey>> = {
  terms: 'policy_topic_terms',
  law: 'policy_topic_law',
  identity: 'policy_topic_identity',
  checklist: 'policy_topic_checklist',
  rating: 'policy_topic_rating',
  limit: 'policy_topic_limit',
  book: 'policy_topic_book',
  chances: 'policy_topic_chances',
  overdue: 'policy_topic_overdue',
  disputes: 'policy_topic_disputes',
  ladder: 'policy_topic_ladder',
  arrangements: 'policy_topic_arrangements',
  insolvency: 'policy_topic_insolvency',
  flags: 'policy_topic_flags',
  policy: 'policy_topic_policy',
};

interface RuleTopicsProps {
  readonly rules: readonly RuleView[];
  readonly isNamed: boolean;
  /** Said once, before the first: what every example starts from. */
  readonly ordinary: string;
}

/** The rules of a part, topic by topic; each topic tells how much of it was confirmed. */
export function RuleTopics({ rules, isNamed, ordinary }: RuleTopicsProps) {
  const words = useWords();
  const topics = [...new Set(rules.map(({ topic }) => topic))];
  return (
    <section class="policy-rules">
      <h3>{words.t('policy_rules')}</h3>
      <p class="dim">{ordinary}</p>
      {topics.map((topic, index) => {
        const own = rules.filter((view) => view.topic === topic);
        const done = own.filter(({ confirmation }) => confirmation).length;
        return (
          <details key={topic} class="policy-topic" open={index === 0} data-topic={topic}>
            <summary>
              <span class="policy-topic-name">{words.t(TOPIC_WORDS[topic])}</span>{' '}
              <span class="dim num">{words.t('policy_confirmed_of', { done, all: own.length })}</span>
            </summary>
            <ul>
              {own.map((view) => (
                <RuleCard key={view.rule.id} view={view} isNamed={isNamed} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}
