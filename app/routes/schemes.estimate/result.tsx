import { formatShortDate } from '~/app/domain/calendar/format-date';
import { partsOf, type PlainDate } from '~/app/domain/calendar/plain-date';
import type { WagePiece } from '~/app/domain/schemes/compute-wage-subsidy';
import { inGroups } from '~/app/domain/schemes/kroner';
import { useMessages } from '~/app/i18n/messages';
import { Bars, type BarTone } from '~/app/ui/bars';
import { Notice } from '~/app/ui/notice';
import { Table } from '~/app/ui/table';

export interface Estimate {
  /** Whole sentences, in order. */
  readonly guidance: readonly string[];
  /** Stretches of the period with their amounts; `null` without a period or a figure. */
  readonly pieces: readonly WagePiece[] | null;
  readonly total: number | null;
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}

const tones: readonly BarTone[] = ['first', 'second', 'third', 'fourth'];

/** What it may come to, in words, as a picture and as a table of the same figures. */
export function EstimateResult({ guidance, pieces, total, warnings }: Estimate) {
  const { estimate: t } = useMessages().schemes;
  return (
    <section className="stack" aria-labelledby="result">
      <h2 id="result">{t.resultTitle}</h2>
      {warnings.map(({ code, message }) => (
        <Notice key={code} tone="warning">
          <p>{message}</p>
        </Notice>
      ))}
      <div className="stack-tight">
        {guidance.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {pieces && total !== null ? <Schedule pieces={pieces} total={total} /> : null}
    </section>
  );
}

function Schedule({ pieces, total }: { pieces: readonly WagePiece[]; total: number }) {
  const { estimate: t } = useMessages().schemes;
  const percents = [...new Set(pieces.map(({ percent }) => percent))];
  return (
    <>
      <h3>{t.scheduleTitle}</h3>
      <p>
        <strong>{t.total(inGroups(total))}</strong>
      </p>
      <Bars
        bars={pieces.map(({ from, amount, percent }) => ({
          key: from,
          value: amount,
          tone: tones[percents.indexOf(percent)] ?? 'first',
        }))}
      />
      <Table
        caption={t.scheduleTitle}
        isCaptionHidden
        columns={[
          { key: 'when', label: t.columns.when },
          { key: 'percent', label: t.columns.percent, isNumeric: true },
          { key: 'amount', label: t.columns.amount, isNumeric: true },
        ]}
        rows={pieces.map(({ from, to, percent, amount }) => ({
          id: from,
          cells: {
            when: t.period(formatShortDate(from), withYear(to)),
            percent: t.percentIs(String(percent).replace('.', ',')),
            amount: t.kroner(inGroups(amount)),
          },
        }))}
      />
    </>
  );
}

function withYear(on: PlainDate): string {
  return `${formatShortDate(on)} ${partsOf(on).year}`;
}
