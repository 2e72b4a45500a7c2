import { disagree } from '~/app/domain/proposals/ten-questions';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Fold } from '~/app/ui/fold';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';
import type { SharedMatch } from '~/app/usecases/sharings/read-shared-match';
import { MatchDetails } from '~/app/views/match-details';
import { MatchCriteria } from '~/app/views/match-criteria';
import { MatchGaps } from '~/app/views/match-gaps';
import { MatchSides } from '~/app/views/match-sides';
import { MatchVerdict } from '~/app/views/match-verdict';
import { MatchWeek } from '~/app/views/match-week';
import { CaseTerms } from '~/app/views/case-terms';
import { WhoLines } from '~/app/views/who-lines';

/** Why a need fits a colleague's person, with her answers and her specialist's: nothing to do. */
export function SharedMatchPage({ shared }: { shared: SharedMatch }) {
  const { matches, sharings } = useMessages().specialist;
  const { terms, reading, items, assessed } = shared;
  const path = `/cases/${terms.sharingId}`;
  return (
    <PageFrame
      eyebrow={reading.company}
      title={matches.page.title(terms.code, reading.needTitle)}
      width="wide"
    >
      <div className="stack">
        <CaseTerms terms={terms} />
        <WhoLines view={reading} profileHref={path} />
        <MatchVerdict view={reading} />
        <MatchSides view={reading} />
        <MatchGaps view={reading} />
        <MatchCriteria view={reading} />
        <Requirements items={items} />
        <Assessed assessed={assessed} />
        <MatchWeek view={reading} />
        <MatchDetails view={reading} />
        <p>
          <a className="back-link" href={`${path}/matches`}>
            {sharings.shared.toAllMatches}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

/** What the need asks, each with her own answer. */
function Requirements({ items }: Pick<SharedMatch, 'items'>) {
  const { sharings, requirements } = useMessages().specialist;
  const t = sharings.shared;
  const answered = items.filter(({ answer }) => answer !== null).length;
  return (
    <Fold title={t.requirements} about={t.answered(answered, items.length)}>
      {items.length === 0 ? <p>{t.noRequirements}</p> : null}
      <SummaryList
        rows={items.map(({ text, kind, answer }) => ({
          term: text,
          value: answer ? requirements.answers[kind][answer] : t.unanswered,
        }))}
      />
    </Fold>
  );
}

/** What her specialist answers beside what is computed: shown side by side, never averaged. */
function Assessed({ assessed }: Pick<SharedMatch, 'assessed'>) {
  const { sharings, tenQuestions: t } = useMessages().specialist;
  const answered = assessed.filter(({ own }) => own !== 'unknown').length;
  return (
    <Fold
      title={sharings.shared.assessed}
      about={sharings.shared.answered(answered, assessed.length)}
    >
      <p>{sharings.shared.assessedText}</p>
      <SummaryList
        rows={assessed.map(({ question, own, computed }) => ({
          term: t.questions[question],
          value: (
            <>
              {t.answers[own]}{' '}
              {disagree(own, computed) ? (
                <Tag tone="attention">{t.computed(t.answers[computed])}</Tag>
              ) : (
                <span className="soft small">{t.computed(t.answers[computed])}</span>
              )}
            </>
          ),
        }))}
      />
    </Fold>
  );
}
