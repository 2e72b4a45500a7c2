import { useMessages } from '../i18n/messages';
import { ButtonLink } from '../ui/button-link';
import { Card } from '../ui/card';
import { Tag, type TagTone } from '../ui/tag';
import type { MatchLine } from '../usecases/matching/match-line';

const tones: Record<MatchLine['standing'], TagTone> = {
  ok: 'done',
  solvable: 'now',
  later: 'waiting',
  blocked: 'stopped',
  'other-wish': 'attention',
  'too-little-known': 'plain',
};

/** Matches best first, and under them those that something stands in the way of, with the reason. */
export function MatchList(props: {
  readonly matches: readonly MatchLine[];
  readonly notNow: readonly MatchLine[];
  /** Where one match is read. */
  readonly hrefOf: (line: MatchLine) => string;
}) {
  const t = useMessages().specialist.matches;
  return (
    <div className="stack">
      {props.matches.map((line) => (
        <MatchCard
          key={line.needId + line.profileId}
          line={line}
          href={props.hrefOf(line)}
          level={2}
        />
      ))}
      {props.notNow.length > 0 ? <h2>{t.notNowTitle}</h2> : null}
      {props.notNow.map((line) => (
        <MatchCard
          key={line.needId + line.profileId}
          line={line}
          href={props.hrefOf(line)}
          level={3}
        />
      ))}
    </div>
  );
}

/** Where a specialist reads a match of her own. */
export function ownMatchHref({ needId, profileId }: MatchLine): string {
  return `/needs/${needId}/matches/${profileId}`;
}

function MatchCard({ line, href, level }: { line: MatchLine; href: string; level: 2 | 3 }) {
  const t = useMessages().specialist.matches;
  const { status, standing, title, about, reasons, unknown, blockers } = line;
  const isOpen = status !== 'blocked';
  return (
    <Card
      level={level}
      title={title}
      eyebrow={<Tag tone={tones[standing]}>{t.standings[standing]}</Tag>}
      footer={
        <ButtonLink href={href} tone="secondary" about={t.lookAbout(title)}>
          {t.look}
        </ButtonLink>
      }
    >
      <div className="stack-tight">
        {about ? <p>{about}</p> : null}
        {blockers.length > 0 ? (
          <ul className="tile-list">
            {blockers.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        ) : null}
        {isOpen ? (
          <Reasons title={t.speaksFor} reasons={reasons.filter((each) => each.isFor)} />
        ) : null}
        {isOpen ? (
          <Reasons title={t.speaksAgainst} reasons={reasons.filter((each) => !each.isFor)} />
        ) : null}
        {isOpen && unknown.length > 0 ? (
          <p className="soft small">
            <strong>{t.unknownTitle}:</strong> {unknown.join(' ')}
          </p>
        ) : null}
      </div>
    </Card>
  );
}

/** What speaks one way, under its own heading; nothing where nothing does. */
function Reasons({ title, reasons }: { title: string; reasons: MatchLine['reasons'] }) {
  const t = useMessages().specialist.matches;
  if (reasons.length === 0) return null;
  return (
    <div>
      <p className="eyebrow">{title}</p>
      <ul className="tile-list">
        {reasons.map(({ name, why }) => (
          <li key={name}>
            <strong>{t.criteria[name]}:</strong> {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
