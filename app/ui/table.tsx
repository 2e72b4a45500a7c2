/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   the roles are redundant only until the narrow layout changes `display` and takes them away */
import type { ReactNode } from 'react';

type TableColumn = {
  key: string;
  label: string;
  /** Aligned so that digits stand under each other. */
  isNumeric?: boolean;
};

type TableRow = { id: string; cells: Readonly<Record<string, ReactNode>> };

type TableProps = {
  caption: string;
  /** The caption is read aloud but not shown, where the heading above says the same. */
  isCaptionHidden?: boolean;
  /** Rows that are read one after another and not compared: two lines each on a narrow screen. */
  isDense?: boolean;
  /** The first column names the row. */
  columns: readonly TableColumn[];
  rows: readonly TableRow[];
};

/**
 * Rows to compare. On a narrow screen each row becomes a card with the column's name before each
 * value; the roles are written out because that change of display would take the table away from a
 * screen reader.
 */
export function Table({ caption, isCaptionHidden, isDense, columns, rows }: TableProps) {
  return (
    <table className={`table${isDense ? ' table--dense' : ''}`} role="table">
      <caption className={isCaptionHidden ? 'visually-hidden' : 'table__caption'}>
        {caption}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} scope="col" role="columnheader" className={alignment(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.id} role="row">
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} isName={index === 0}>
                {row.cells[column.key]}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell(props: { column: TableColumn; isName: boolean; children: ReactNode }) {
  const { column, isName, children } = props;
  if (isName) {
    return (
      <th scope="row" role="rowheader" className="table__name">
        {children}
      </th>
    );
  }
  return (
    <td role="cell" className={alignment(column)} data-label={column.label}>
      <span className="table__value">{children}</span>
    </td>
  );
}

function alignment(column: TableColumn): string | undefined {
  return column.isNumeric ? 'table__number' : undefined;
}
