import { formatMoment } from '~/app/domain/calendar/format-moment';
import type { Change, MatchDifference } from '~/app/domain/matching/snapshot/compare-snapshots';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { EmptyState } from '~/app/ui/empty-state';
import { FinePrint } from '~/app/ui/fine-print';
import { Tag, type TagTone } from '~/app/ui/tag';
import type { MatchChangesView } from '~/app/usecases/matching/read-match-changes';

/** What is different in a match since each time it was kept, in words; the latest first. */
export function MatchChangesPage({ view }: { view: MatchChangesView }) {
  const t = useMessages().specialist.matchChanges;
  const back = `/needs/${view.needId}/matches/${view.profileId}`;
  return (
    <PageFrame title={t.title} lead={t.lead(view.code, view.needTitle)}>
      <div className="stack">
        <p>
          <a className="back-link" href={back}>
            {t.back}
          </a>
        </p>
        {view.kept.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : null}
        {view.kept.map((kept) => (
          <section key={kept.id} className="stack-tight">
            <h2>{t.kept(t.reasons[kept.reason], formatMoment(kept.savedAt))}</h2>
            <p className="soft">{kept.isSameInput ? t.sameInput : t.otherInput}</p>
            {kept.differences.length === 0 ? <p>{t.same}</p> : null}
            <ul className="levers">
              {kept.differences.map((difference, index) => (
                <li key={index} className="levers__one">
                  <Difference difference={difference} taskTitles={view.taskTitles} />
                </li>
              ))}
            </ul>
            <FinePrint>
              <p>
                {t.computedWith(
                  kept.version.matcher,
                  kept.version.vocabulary,
                  kept.version.weights,
                )}
              </p>
            </FinePrint>
          </section>
        ))}
      </div>
    </PageFrame>
  );
}

interface DifferenceProps extends Pick<MatchChangesView, 'taskTitles'> {
  readonly difference: MatchDifference;
}

function Difference({ difference, taskTitles }: DifferenceProps) {
  const { matchChanges: t, matches, matchPanels } = useMessages().specialist;
  switch (difference.kind) {
    case 'status':
      return <p>{t.status(matches.statuses[difference.from], matches.statuses[difference.to])}</p>;
    case 'criterion': {
      const { name, from, to, change, why } = difference;
      const { agreements } = matchPanels;
      const words = t.moved[change](matches.criteria[name], agreements[from], agreements[to]);
      return <Moved words={words} change={change} why={why} />;
    }
    case 'rule': {
      const { rule, task, from, to, change, why } = difference;
      const name = [matches.rules[rule], task && taskTitles[task]].filter(Boolean).join(', ');
      const words = t.moved[change](name, matches.ruleStates[from], matches.ruleStates[to]);
      return <Moved words={words} change={change} why={why} />;
    }
    case 'weight':
      return <p>{t.weight(matches.criteria[difference.name], difference.from, difference.to)}</p>;
    case 'version':
      return <p>{t.versions[difference.of]}</p>;
    default:
      return (
        <p>
          <strong>{t[difference.kind]}:</strong> {difference.text}
        </p>
      );
  }
}

const tones: Record<Change, TagTone> = {
  better: 'done',
  worse: 'attention',
  known: 'plain',
  unknown: 'waiting',
  'in-part': 'plain',
};

function Moved(props: { words: string; change: Change; why: string }) {
  const t = useMessages().specialist.matchChanges;
  const { words, change, why } = props;
  return (
    <>
      <p>
        <Tag tone={tones[change]}>{t.changes[change]}</Tag> {words}
      </p>
      <p className="soft small">{why}</p>
    </>
  );
}
