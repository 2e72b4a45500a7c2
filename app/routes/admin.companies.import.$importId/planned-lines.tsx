import {
  companyColumns,
  contactColumns,
  type FileColumn,
} from '~/app/domain/companies/file/company-columns';
import type { PlannedRow } from '~/app/domain/companies/file/plan-import';
import { useMessages } from '~/app/i18n/messages';
import { Table } from '~/app/ui/table';
import type { CompanyPreview } from '~/app/usecases/companies/file/read-company-import';

/** One page of the lines of a file, all of one kind: what was and what comes, field by field. */
export function PlannedLines({ preview }: { preview: CompanyPreview }) {
  const t = useMessages().companyFile;
  const { kind, lines, specialists } = preview;
  const inWords = (column: FileColumn, value: string | null) => {
    if (value !== null) return wordsOf(column, value);
    return isContact(column) ? t.newContact : t.nothingBefore;
  };
  function wordsOf(column: FileColumn, value: string) {
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
          changesOf(row).map(({ column, before, after, of }, at) => ({
            id: `${row.line} ${at}`,
            cells: {
              name: <LineName row={row} />,
              field: of ? t.ofContact(t.words.columns[column], of) : t.words.columns[column],
              before: inWords(column, before),
              after: <strong>{inWords(column, after)}</strong>,
            },
          })),
        )}
      />
    );
  }
  if (kind === 'faulty') {
    return (
      <Table
        caption={caption}
        isCaptionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'column', label: t.column },
          { key: 'fix', label: t.fix },
        ]}
        rows={lines.flatMap((row) =>
          faultsOf(row).map(({ column, fault, earlierLine }, at) => ({
            id: `${row.line} ${at}`,
            cells: {
              name: <LineName row={row} />,
              column: column ? t.words.columns[column] : t.wholeLine,
              fix: t.faults[fault](column, earlierLine ?? 0),
            },
          })),
        )}
      />
    );
  }
  const whatOf = (row: PlannedRow) => {
    if (row.kind !== 'new') return [];
    const told = companyColumns.flatMap((column) => {
      const value = column === 'name' ? null : row.values[column];
      return value === null ? [] : [{ column, after: value }];
    });
    return [...told, ...row.contacts.flatMap(({ changes }) => changes)].map(({ column, after }) =>
      t.told(t.words.columns[column], wordsOf(column, after)),
    );
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
          what: whatOf(row).join(' · '),
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

/** What changes of a company, then of each of its people, with who it is. */
function changesOf(row: PlannedRow) {
  if (row.kind !== 'changed') return [];
  return [
    ...row.changes.map((change) => ({ ...change, of: null })),
    ...row.contacts.flatMap(({ name, changes }) =>
      changes.map((change) => ({ ...change, of: change.column === 'contactName' ? null : name })),
    ),
  ];
}

function faultsOf(row: PlannedRow) {
  return row.kind === 'faulty' ? row.faults : [];
}

function isContact(column: FileColumn): boolean {
  return contactColumns.some((each) => each === column);
}
