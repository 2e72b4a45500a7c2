import type { CompanyColumn } from '~/app/domain/companies/file/company-columns';
import { companyColumns } from '~/app/domain/companies/file/company-columns';
import type { PlannedRow } from '~/app/domain/companies/file/plan-import';
import { useMessages } from '~/app/i18n/messages';
import { Table } from '~/app/ui/table';
import type { CompanyPreview } from '~/app/usecases/companies/file/read-company-import';

/** One page of the lines of a file, all of one kind: what was and what comes, field by field. */
export function PlannedLines({ preview }: { preview: CompanyPreview }) {
  const t = useMessages().companyFile;
  const { kind, lines, specialists } = preview;
  const inWords = (column: CompanyColumn, value: string | null) =>
    value === null ? t.nothingBefore : wordsOf(column, value);
  function wordsOf(column: CompanyColumn, value: string) {
    if (column === 'specialist') return specialists[value] ?? value;
    const answers: Partial<Record<string, Readonly<Record<string, string>>>> = t.words.answers;
    return answers[column]?.[value] ?? value;
  }
  const caption = t.kinds[kind];
  if (kind === 'changed') {
    return (
      <Table
        caption={caption}
        isCaptionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'field', label: t.what },
          { key: 'before', label: t.before },
          { key: 'after', label: t.after },
        ]}
        rows={lines.flatMap((row) =>
          changesOf(row).map(({ column, before, after }) => ({
            id: `${row.line} ${column}`,
            cells: {
              name: <LineName row={row} />,
              field: t.words.columns[column],
              before: inWords(column, before),
              after: <strong>{inWords(column, after)}</strong>,
            },
          })),
        )}
      />
    );
  }
  const whatOf = (row: PlannedRow) => {
    if (row.kind === 'faulty') {
      return row.faults.map(({ column, fault, earlierLine }) =>
        t.fault(
          column ? t.words.columns[column] : undefined,
          t.faults[fault](column, earlierLine ?? 0),
        ),
      );
    }
    if (row.kind !== 'new') return [];
    return companyColumns.flatMap((column) => {
      const value = column === 'name' ? null : row.values[column];
      return value === null ? [] : [t.fault(t.words.columns[column], wordsOf(column, value))];
    });
  };
  const columns = [
    { key: 'name', label: t.name },
    ...(kind === 'unchanged' ? [] : [{ key: 'what', label: t.what }]),
  ];
  return (
    <Table
      caption={caption}
      isCaptionHidden
      columns={columns}
      rows={lines.map((row) => ({
        id: String(row.line),
        cells: {
          name: <LineName row={row} />,
          what: whatOf(row).join(row.kind === 'faulty' ? ' ' : ' · '),
        },
      }))}
    />
  );
}

function LineName({ row }: { row: PlannedRow }) {
  const t = useMessages().companyFile;
  const nameNow = row.kind === 'changed' || row.kind === 'unchanged' ? row.nameNow : null;
  return (
    <>
      {row.name || t.noName} <span className="soft">{t.line(row.line)}</span>
      {nameNow ? <span className="soft"> {t.nameNow(nameNow)}</span> : null}
    </>
  );
}

function changesOf(row: PlannedRow) {
  return row.kind === 'changed' ? row.changes : [];
}
