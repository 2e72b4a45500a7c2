import { isFinal } from '~/app/domain/proposals/proposal-state';
import { isToBeSolved, tickGaps } from '~/app/domain/needs/requirements/ticks';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { ProposalProps } from './page';
import { SolutionsUnread } from './solutions-unread';
import { SolveNoesForm } from './solve-noes-form';

/** Her answers to the requirement list as gaps: what can be trained, what must be solved. */
export function RequirementGaps({ view, answer }: ProposalProps) {
  const { proposal: t, about, solve } = useMessages().specialist.requirements;
  const { openCount, unsolvedCount, items } = view.requirements;
  if (isFinal(view.state) && openCount > 0) return null;
  const noes = isFinal(view.state) ? [] : items.filter(isToBeSolved);
  const others = items.filter((item) => !noes.includes(item));
  const rows = tickGaps
    .map((gap) => ({ gap, found: others.filter((item) => item.gap === gap) }))
    .filter(({ found }) => found.length > 0);
  const hasGaps = rows.length > 0 || noes.length > 0;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {openCount > 0 ? (
        <Notice tone="warning">
          <p>{t.openText(openCount)}</p>
          <p>{t.openHint}</p>
        </Notice>
      ) : (
        <p>{hasGaps ? t.allDone : t.noGaps}</p>
      )}
      <SummaryList
        rows={rows.map(({ gap, found }) => ({
          term: t.gaps[gap],
          value: (
            <ul>
              {found.map(({ text, tasks }) => (
                <li key={text}>
                  {text}{' '}
                  {tasks.length > 0 ? (
                    <span className="soft">{about(tasks.join(' · '))}</span>
                  ) : null}
                </li>
              ))}
            </ul>
          ),
        }))}
      />
      {noes.length > 0 ? (
        <>
          <h3>{solve.title}</h3>
          {unsolvedCount > 0 ? (
            <Notice tone="warning">
              <p>{solve.missing(unsolvedCount)}</p>
            </Notice>
          ) : null}
          <SolutionsUnread view={view} />
          <SolveNoesForm noes={noes} answer={answer} />
          <p className="soft small">{solve.hers}</p>
        </>
      ) : null}
      <p>
        <a href={`/needs/${view.needId}/requirements/${view.profileId}`}>{t.together}</a>{' '}
        <span className="soft small">{t.onlyHere}</span>
      </p>
    </section>
  );
}
