import { useMessages } from '../i18n/messages';
import { Card } from '../ui/card';
import { Fold } from '../ui/fold';
import { Tag, type TagTone } from '../ui/tag';
import type { MatchLine } from '../usecases/matching/match-line';
import { MatchBadges } from './match-badges';

/** The tone a match's standing has wherever it is told. */
export const standingTones: Record<MatchLine['standing'], TagTone> = {
  ok: 'done',
  solvable: 'now',
  later: 'waiting',
  blocked: 'stopped',
  'other-wish': 'attention',
  'too-little-known': 'plain',
};

/** As many as can be taken in at once; the rest are one step away. */
export const shownFirst = 5;

interface MatchListProps {
  /** Over the list, where the page holds more than it. */
  readonly title?: string;
  readonly matches: readonly MatchLine[];
  readonly notNow: readonly MatchLine[];
  /** Where one match is read; among one's own where it is not said. */
  readonly hrefOf?: (line: MatchLine) => string;
}

/** Where a specialist reads a match of her own. */
function ownMatchHref({ needId, profileId }: MatchLine): string {
  return `/needs/${needId}/matches/${profileId}`;
}

/**
 * Matches best first: five to look at, the rest folded, and folded with its reason what is not now.
 */
export function MatchList({ title, matches, notNow, hrefOf }: MatchListProps) {
  const t = useMessages().specialist.matches;
  const rest = matches.slice(shownFirst);
  return (
    <div className="stack">
      {title && matches.length > 0 ? <h2>{title}</h2> : null}
      <MatchCards lines={matches.slice(0, shownFirst)} level={title ? 3 : 2} hrefOf={hrefOf} />
      {rest.length > 0 ? (
        <Fold title={t.restTitle(rest.length)} about={t.restAbout}>
          <MatchCards lines={rest} level={3} hrefOf={hrefOf} />
        </Fold>
      ) : null}
      {notNow.length > 0 ? (
        <Fold title={t.notNowTitle} about={t.notNowAbout(notNow.length)}>
          <MatchCards lines={notNow} level={3} hrefOf={hrefOf} />
        </Fold>
      ) : null}
    </div>
  );
}

interface MatchCardsProps extends Pick<MatchListProps, 'hrefOf'> {
  readonly lines: readonly MatchLine[];
  readonly level: 2 | 3;
}

/** Matches one under the other, each a card that leads to why. */
export function MatchCards({ lines, level, hrefOf = ownMatchHref }: MatchCardsProps) {
  return lines.map((line) => (
    <MatchCard key={line.needId + line.profileId} line={line} level={level} href={hrefOf(line)} />
  ));
}

function MatchCard({ line, level, href }: { line: MatchLine; level: 2 | 3; href: string }) {
  const t = useMessages().specialist.matches;
  const { standing, title, about, lines, badges } = line;
  return (
    <Card
      level={level}
      href={href}
      title={
        <>
          {title}
          <span className="visually-hidden"> {t.look}</span>
        </>
      }
      eyebrow={
        <>
          <Tag tone={standingTones[standing]}>{t.standings[standing]}</Tag>
          <MatchBadges badges={badges} />
          {about ? <span>{about}</span> : null}
        </>
      }
    >
      <dl className="match-lines">
        {lines.map(({ kind, text }) => (
          <div key={kind + text} className="match-lines__line">
            <dt>{t.lineKinds[kind]}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
