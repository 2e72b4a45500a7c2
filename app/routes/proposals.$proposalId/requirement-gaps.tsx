import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { ProposalView } from '~/app/usecases/proposals/read-proposal';

/** Her answers to the requirement list as gaps: what can be trained, what must be solved. */
export function RequirementGaps({ view }: { view: ProposalView }) {
  const t = useMessages().specialist.requirements.proposal;
  const { openCount, trainable, toSolve } = view.requirements;
  if (isFinal(view.state) && openCount > 0) return null;
  const rows = [
    { term: t.trainable, texts: trainable },
    { term: t.toSolve, texts: toSolve },
  ].filter(({ texts }) => texts.length > 0);
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {openCount > 0 ? (
        <Notice tone="warning">
          <p>{t.openText(openCount)}</p>
          <p>{t.openHint}</p>
        </Notice>
      ) : (
        <p>{rows.length > 0 ? t.allDone : t.noGaps}</p>
      )}
      <SummaryList
        rows={rows.map(({ term, texts }) => ({
          term,
          value: (
            <ul>
              {texts.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          ),
        }))}
      />
      <p>
        <a href={`/needs/${view.needId}/requirements/${view.profileId}`}>{t.together}</a>{' '}
        <span className="soft small">{t.onlyHere}</span>
      </p>
    </section>
  );
}
