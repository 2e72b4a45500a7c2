import type { Concept } from './concept';

type Entry = {
  readonly id: string;
  readonly label: string;
  /** Further labels, divided by commas. */
  readonly labels: string;
  readonly broader?: string;
  readonly related?: readonly string[];
  readonly isPlace?: boolean;
};

/** A sector and the concepts in it; an entry without `broader` is part of the sector itself. */
export function defineSector(sector: Entry, entries: readonly Entry[]): readonly Concept[] {
  return [toConcept(sector), ...withinSector(sector.id, entries)];
}

/** More concepts of a sector whose file would grow too long to be read. */
export function withinSector(sector: string, entries: readonly Entry[]): readonly Concept[] {
  return entries.map((entry) => toConcept({ ...entry, broader: entry.broader ?? sector }));
}

function toConcept(entry: Entry): Concept {
  const labels = entry.labels
    .split(',')
    .map((label) => label.trim())
    .filter(Boolean);
  return { ...entry, labels };
}
