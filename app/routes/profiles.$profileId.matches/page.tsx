import { useMessages } from '~/app/i18n/messages';
import { MatchAlternatives } from '~/app/views/match-alternatives';
import { MatchBadges } from '~/app/views/match-badges';
import { MatchList, shownFirst } from '~/app/views/match-list';
import { PlacesWithoutNeeds } from '~/app/views/places-without-needs';
import { PageFrame } from '~/app/frame/page-frame';
import { EmptyState } from '~/app/ui/empty-state';
import type { OwnProfileMatches } from '~/app/usecases/matching/read-profile-matches';

/** The needs that fit one person, best first. */
export function ProfileMatchesPage({
  profileId,
  code,
  hers,
  placesWithoutNeeds,
  matches,
  notNow,
  isCut,
  alternatives,
}: OwnProfileMatches) {
  const { matches: texts, carving } = useMessages().specialist;
  const t = texts.forProfile;
  const isEmpty = matches.length + notNow.length === 0;
  return (
    <PageFrame title={t.title(code)} lead={t.lead}>
      <p className="actions">
        <a href={`/profiles/${profileId}/jobs`}>{carving.open}</a>
      </p>
      {hers.length > 0 ? (
        <p className="actions">
          <MatchBadges badges={hers} />
        </p>
      ) : null}
      <PlacesWithoutNeeds profileId={profileId} places={placesWithoutNeeds} />
      {isEmpty ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <>
          <MatchList title={t.listTitle} matches={matches} notNow={notNow} />
          {isCut ? <p className="soft">{t.isCut}</p> : null}
          <MatchAlternatives lines={alternatives} above={matches.slice(0, shownFirst)} />
        </>
      )}
    </PageFrame>
  );
}
