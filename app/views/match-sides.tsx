import type { SideRow, SideState } from '../domain/matching/explanation/compare-sides';
import type { Condition, DemandKey } from '../domain/matching/input';
import { useMessages } from '../i18n/messages';
import { demandNames, scaleSteps } from '../i18n/nb/specialist/conditions';
import { Table } from '../ui/table';
import { Tag, type TagTone } from '../ui/tag';
import type { MatchReading } from '../usecases/matching/read-match';

const tones: Record<SideState, TagTone> = {
  overload: 'now',
  'under-use': 'attention',
  differs: 'now',
  unknown: 'plain',
  matches: 'done',
};

/** What the job asks against what works for her, in the same words, and whether it asks too little. */
export function MatchSides({ view }: { view: MatchReading }) {
  const t = useMessages().specialist.matchPanels.sides;
  const { sides, underUse } = view;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      {sides === null ? (
        <p>{t.unknown}</p>
      ) : sides.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <SidesTable sides={sides} />
      )}
      {underUse.length > 0 ? (
        <>
          <h3>{t.underUseTitle}</h3>
          <ul className="tile-list">
            {underUse.map((sign) => (
              <li key={sign}>{t.underUses[sign]}</li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function SidesTable({ sides }: { sides: readonly SideRow[] }) {
  const t = useMessages().specialist.matchPanels.sides;
  return (
    <>
      <p className="soft">{t.lead}</p>
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'about', label: t.about },
          { key: 'wanted', label: t.wanted },
          { key: 'asked', label: t.asked },
          { key: 'state', label: t.state },
        ]}
        rows={sides.map((row, index) => ({
          id: String(index),
          cells: {
            about: demandNames[row.about],
            wanted: <Wanted row={row} />,
            asked: <Asked row={row} />,
            state: <Tag tone={tones[row.state]}>{t.states[row.state]}</Tag>,
          },
        }))}
      />
    </>
  );
}

function Wanted({ row: { about, wanted, strength } }: { row: SideRow }) {
  const t = useMessages().specialist.matchPanels.sides;
  const value = useValue(about, limitOf(wanted), true);
  if (strength === 'wish') return t.wish(value);
  if (typeof wanted === 'boolean') return value;
  const isLimit = about !== 'company' && about !== 'setting';
  return isLimit && about !== 'dress' && about !== 'foods' ? t.most(value) : t.need(value);
}

/** What each task asks; said once where all ask the same. */
function Asked({ row: { about, tasks } }: { row: SideRow }) {
  const t = useMessages().specialist.matchPanels;
  const valueOf = useValueOf();
  const each = tasks.map(({ title, demand }) => ({
    title,
    value: demand === undefined ? t.agreements.unknown : valueOf(about, demand, false),
  }));
  const [first, ...rest] = each;
  if (!first) return null;
  if (rest.every(({ value }) => value === first.value)) return first.value;
  return each.map(({ title, value }) => (
    <span key={title} className="sides__task">
      {title}: {value}
    </span>
  ));
}

function useValue(about: DemandKey, value: unknown, isHers: boolean): string {
  return useValueOf()(about, value, isHers);
}

/** A value in the words both sides share. What foods or clothes it is about is settled in talk. */
function useValueOf() {
  const t = useMessages().specialist.matchPanels.sides;
  return (about: DemandKey, value: unknown, isHers: boolean): string => {
    if (about === 'foods' || about === 'dress') {
      return isHers || (Array.isArray(value) && value.length > 0) ? t.agreed : t.nothing;
    }
    if (typeof value === 'boolean') {
      if (isHers) return value ? t.with : t.without;
      return value ? t.yes : t.no;
    }
    if (typeof value === 'number') return t.kilos(value);
    return [value]
      .flat()
      .map((step) => scaleSteps[String(step)] ?? String(step))
      .join(', ');
  };
}

function limitOf(want: Condition['want']): unknown {
  return typeof want === 'object' && !Array.isArray(want) ? want.max : want;
}
