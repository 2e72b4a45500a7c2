import { useMessages } from '../i18n/messages';
import { SummaryList } from '../ui/summary-list';
import type { MatchReading } from '../usecases/matching/read-match';

/** Who it is, as far as it matters here: what she wants, masters and how she learns. */
export function WhoLines({ view, profileHref }: { view: MatchReading; profileHref: string }) {
  const { matches, profiles } = useMessages().specialist;
  const t = matches.page;
  const { wish, mastered = [], learns = [] } = view.who;
  const ways = learns.map((way) => profiles.fields.learningWays[way]);
  return (
    <section aria-label={t.who} className="stack-tight">
      <SummaryList
        rows={[
          { term: t.wants, value: wish ?? profiles.unknown },
          { term: t.masters, value: mastered.join(', ') || profiles.unknown },
          { term: t.learns, value: ways.join(', ') || profiles.unknown },
        ]}
      />
      <p>
        <a href={profileHref}>{t.toProfile}</a>
      </p>
    </section>
  );
}
