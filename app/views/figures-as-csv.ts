import { writeCsv } from '../domain/csv/write-csv';
import type { YearFigures } from '../domain/figures/year-figures';
import type { Messages } from '../i18n/messages';
import { figureTables } from './figure-tables';

/** A year's figures as a file: a line each, with the table it stands in. */
export function figuresAsCsv(
  figures: YearFigures,
  messages: Messages,
  ofWhom: { readonly isOfAll: boolean },
): string {
  const { figures: t } = messages;
  const lines = figureTables(figures, messages, ofWhom).flatMap(({ title, unit, lines: told }) =>
    told.map(({ what, text }) => [String(figures.year), title, what, text, unit]),
  );
  return writeCsv([[t.yearsLabel, t.table, t.what, t.value, t.unit], ...lines]);
}
