import type { Told } from '../domain/figures/count-of-people';
import type { PeopleBy, YearFigures } from '../domain/figures/year-figures';
import type { Messages } from '../i18n/messages';

/** Figures of one kind: on the page and in the file the same lines in the same words. */
export interface FigureTable {
  readonly id: string;
  readonly title: string;
  /** What is counted, said where the numbers stand. */
  readonly about: string;
  /** What the numbers are of. */
  readonly unit: string;
  readonly lines: readonly FigureLine[];
  /** Lengths and counts of different things are not drawn beside each other. */
  readonly isDrawn: boolean;
}

export interface FigureLine {
  readonly id: string;
  readonly what: string;
  /** The number; null where there is none to tell. */
  readonly value: number | null;
  /** The number as it is read, or why there is none. */
  readonly text: string;
}

/** A year's figures in words. Offices and sectors are told apart only where everybody is counted. */
export function figureTables(
  figures: YearFigures,
  messages: Messages,
  { isOfAll }: { readonly isOfAll: boolean },
): FigureTable[] {
  const { figures: t, decision, agreement, admin, specialist } = messages;
  const { funnel, agreements, hired, spans, unpaid, notNow, stopped } = figures;
  const line = (id: string, what: string, value: Told): FigureLine => ({
    ...{ id, what, value },
    text: value === null ? t.few : String(value),
  });
  const linesBy = <Key extends string>(people: PeopleBy<Key>, names: (key: Key) => string) =>
    people.map(({ key, count }) => {
      const others = people.length === 1 ? t.all : t.others;
      return line(key, key === 'others' ? others : names(key), count);
    });
  const inPlaces: FigureTable[] = [
    {
      ...{ ...t.byOffice, id: 'offices', unit: t.people, isDrawn: true },
      lines: linesBy(figures.byOffice, (office) => office),
    },
    {
      ...{ ...t.bySector, id: 'sectors', unit: t.people, isDrawn: true },
      lines: linesBy(figures.bySector, (sector) => admin.companies.sectors[sector]),
    },
  ];
  return [
    {
      ...{ ...t.funnel, id: 'funnel', unit: t.count, isDrawn: true },
      lines: funnel.map(({ step, count }) => line(step, t.funnel.steps[step], count)),
    },
    {
      ...{ ...t.agreements, id: 'agreements', unit: t.count, isDrawn: true },
      lines: agreements.map(({ kind, count }) => line(kind, agreement.kinds[kind], count)),
    },
    {
      ...{ ...t.hired, id: 'hired', unit: t.people, isDrawn: false },
      lines: [line('hired', t.hired.what, hired)],
    },
    {
      ...{ ...t.spans, id: 'spans', unit: t.weeks, isDrawn: false },
      lines: spans.map(({ kind, medianWeeks: value }) => ({
        ...{ id: kind, what: t.spans.kinds[kind], value },
        text: value === null ? t.unknownSpan : t.weeksOf(value),
      })),
    },
    {
      ...{ ...t.unpaid, id: 'unpaid', unit: t.count, isDrawn: false },
      lines: [
        line('weeks', t.unpaid.weeks, unpaid.weeks),
        line('people', t.unpaid.overTwelve, unpaid.peopleOverTwelve),
        line('undecided', t.unpaid.undecided, unpaid.undecided),
      ],
    },
    {
      ...{ ...t.notNow, id: 'not-now', unit: t.people, isDrawn: true },
      lines: linesBy(notNow, (reason) => specialist.waiting.phone.reasons[reason]),
    },
    {
      ...{ ...t.stopped, id: 'stopped', unit: t.people, isDrawn: true },
      lines: linesBy(stopped, (reason) => decision.stopReasons[reason]),
    },
    ...(isOfAll ? inPlaces : []),
  ];
}
