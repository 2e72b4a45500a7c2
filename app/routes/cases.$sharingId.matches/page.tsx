import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { EmptyState } from '~/app/ui/empty-state';
import type { SharedMatches } from '~/app/usecases/sharings/read-shared-matches';
import { MatchList } from '~/app/views/match-list';
import { CaseTerms } from '~/app/views/case-terms';

/** The needs that fit a colleague's person, best first. */
export function SharedMatchesPage({ shared }: { shared: SharedMatches }) {
  const { matches: texts, sharings } = useMessages().specialist;
  const t = texts.forProfile;
  const { terms, code, matches, notNow, isCut } = shared;
  const path = `/cases/${terms.sharingId}`;
  return (
    <PageFrame eyebrow={sharings.shared.eyebrow} title={t.title(code)} lead={t.lead}>
      <div className="stack">
        <CaseTerms terms={terms} />
        {matches.length + notNow.length === 0 ? (
          <EmptyState title={t.none} />
        ) : (
          <MatchList
            matches={matches}
            notNow={notNow}
            hrefOf={({ needId }) => `${path}/needs/${needId}`}
          />
        )}
        {isCut ? <p className="soft">{t.isCut}</p> : null}
        <p>
          <a className="back-link" href={path}>
            {sharings.shared.toProfile}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}
