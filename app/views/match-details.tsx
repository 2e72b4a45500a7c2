import { useMessages } from '../i18n/messages';
import { FinePrint } from '../ui/fine-print';
import { Table } from '../ui/table';
import type { MatchReading } from '../usecases/matching/read-match';

/** Every rule, and the versions it was computed with, for whoever wants to check the reasoning (domain §5). */
export function MatchDetails({ view }: { view: MatchReading }) {
  const { matches: t } = useMessages().specialist;
  const { match, taskTitles } = view;
  const { matcher, vocabulary, weights } = match.version;
  return (
    <details>
      <summary>{t.page.details}</summary>
      <div className="stack">
        <Table
          caption={t.page.rulesTitle}
          columns={[
            { key: 'rule', label: t.page.rule },
            { key: 'task', label: t.page.task },
            { key: 'state', label: t.page.state },
            { key: 'why', label: t.page.because },
          ]}
          rows={match.rules.map(({ rule, task, state, why }, index) => ({
            id: String(index),
            cells: {
              rule: t.rules[rule],
              task: task ? (taskTitles[task] ?? '') : '',
              state: t.ruleStates[state],
              why,
            },
          }))}
        />
        <FinePrint>
          <p>{t.page.version(matcher, vocabulary, weights)}</p>
        </FinePrint>
      </div>
    </details>
  );
}
