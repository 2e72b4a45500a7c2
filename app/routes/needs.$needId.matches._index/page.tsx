import { useMessages } from '~/app/i18n/messages';
import { MatchList } from '~/app/views/match-list';
import { PageFrame } from '~/app/frame/page-frame';
import { EmptyState } from '~/app/ui/empty-state';
import type { NeedMatches } from '~/app/usecases/matching/read-need-matches';

/** The specialist's own people for one need, best first. */
export function NeedMatchesPage({ needTitle, company, matches, notNow }: NeedMatches) {
  const t = useMessages().specialist.matches.forNeed;
  const isEmpty = matches.length + notNow.length === 0;
  return (
    <PageFrame eyebrow={`${company}: ${needTitle}`} title={t.title} lead={t.lead}>
      {isEmpty ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <MatchList matches={matches} notNow={notNow} />
      )}
    </PageFrame>
  );
}
