import type { ReactNode } from 'react';
import { Tag } from '~/app/ui/tag';
import type { TagTone } from '~/app/ui/tag';

type FitStatus = 'ok' | 'solvable' | 'later' | 'blocked';

type FitReason = {
  name: string;
  /** What met what, in a sentence. */
  text: ReactNode;
  /** In any unit, as long as both have the same. */
  points: number;
  of: number;
  /** The bar in words. */
  label: string;
  isUnknown?: boolean;
};

type FitList = { title: string; items: readonly ReactNode[] };

type FitProps = {
  status: FitStatus;
  statusLabel: string;
  /** The whole in one sentence. */
  summary?: ReactNode;
  reasons: { title: string; items: readonly FitReason[] };
  /** What would make it better, each with its means. */
  changes?: FitList;
  /** What to ask; never counted as a miss. */
  unknowns?: FitList;
  /** Heading level of the three titles. */
  level?: 2 | 3;
};

const TONES: Record<FitStatus, TagTone> = {
  ok: 'done',
  solvable: 'now',
  later: 'waiting',
  blocked: 'stopped',
};

/**
 * Why a person and a need meet, what is unknown and what would help. A hypothesis with reasons
 * (domain §2.6): bars belong to the reasons, and no sum is shown, since a sum reads as a grade.
 */
export function Fit(props: FitProps) {
  const { status, statusLabel, summary, reasons, changes, unknowns, level = 3 } = props;
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <div className="fit">
      <div className="fit__status">
        <Tag tone={TONES[status]}>{statusLabel}</Tag>
        {summary ? <p>{summary}</p> : null}
      </div>
      <section className="fit__reasons">
        <Title>{reasons.title}</Title>
        <ul className="fit__bars">
          {reasons.items.map((reason) => (
            <Reason key={reason.name} {...reason} />
          ))}
        </ul>
      </section>
      {[unknowns, changes].map((list) =>
        list && list.items.length > 0 ? (
          <section key={list.title} className="fit__list">
            <Title>{list.title}</Title>
            <ul className="tile-list">
              {list.items.map((item, index) => (
                <li key={index}>{item}</li>
              ))}
            </ul>
          </section>
        ) : null,
      )}
    </div>
  );
}

const BAR_TILES = 5;

function Reason({ name, text, points, of, label, isUnknown }: FitReason) {
  const filled = of > 0 ? Math.round((points / of) * BAR_TILES) : 0;
  return (
    <li className={`fit__reason${isUnknown ? ' fit__reason--unknown' : ''}`}>
      <span className="fit__name">{name}</span>
      <span className="fit__label">{label}</span>
      <span className="fit__bar" aria-hidden="true">
        {Array.from({ length: BAR_TILES }, (_, index) => (
          <span key={index} className={!isUnknown && index < filled ? 'is-filled' : undefined} />
        ))}
      </span>
      <span className="fit__text">{text}</span>
    </li>
  );
}
