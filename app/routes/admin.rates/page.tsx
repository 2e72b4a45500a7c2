import { Form } from '@remix-run/react';
import { formatDate, formatShortDateWithYear } from '~/app/domain/calendar/format-date';
import { inGroups } from '~/app/domain/schemes/kroner';
import { rateKeys } from '~/app/domain/schemes/rate-table';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Table } from '~/app/ui/table';
import { Tag } from '~/app/ui/tag';
import { rateTexts } from './rate-texts';
import type { RatesView } from '~/app/usecases/schemes/read-rates';

/** What holds now and what held before it; the rest is a press away. */
const shownRows = 2;

interface RatesPageProps {
  readonly formId: string;
  readonly view: RatesView;
  readonly isAdded: boolean;
  readonly answer: Pick<FormAnswer, 'errors' | 'values' | 'doubt'> | undefined;
}

/** The rates estimates are computed with: what holds, where it is from, and a row to add. */
export function RatesPage({ formId, view, isAdded, answer }: RatesPageProps) {
  const { rates: t } = useMessages();
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <FormFaults errors={answer && faultsOf(answer)} />
      {isAdded && !answer ? (
        <Notice tone="success" isStatus>
          {t.added}
        </Notice>
      ) : null}
      {view.rates.map((rate) => (
        <Rate key={rate.key} rate={rate} />
      ))}
      <section className="stack">
        <h2>{t.newTitle}</h2>
        <p>{t.newText}</p>
        <NewRate formId={formId} today={view.today} answer={answer} />
      </section>
    </PageFrame>
  );
}

function Rate({ rate }: { rate: RatesView['rates'][number] }) {
  const { rates: t } = useMessages();
  const { key, value, checkedOn, lines } = rate;
  return (
    <section className="stack-tight">
      <h2>{t.names[key]}</h2>
      <p>
        {value === null ? (
          <Tag tone="attention">{t.notKnown}</Tag>
        ) : (
          <strong>{t.today(inGroups(value), t.units[key])}</strong>
        )}{' '}
        {t.checked(formatDate(checkedOn))}
      </p>
      <RateTable name={t.names[key]} lines={lines.slice(0, shownRows)} />
      {lines.length > shownRows ? (
        <details>
          <summary>{t.earlier(lines.length - shownRows)}</summary>
          <RateTable name={t.names[key]} lines={lines.slice(shownRows)} />
        </details>
      ) : null}
    </section>
  );
}

function RateTable({ name, lines }: { name: string; lines: RatesView['rates'][number]['lines'] }) {
  const { rates: t } = useMessages();
  return (
    <Table
      caption={name}
      isCaptionHidden
      columns={[
        { key: 'days', label: t.days },
        { key: 'value', label: t.value, isNumeric: true },
        { key: 'source', label: t.source },
        { key: 'by', label: t.by },
      ]}
      rows={lines.map((line) => ({
        id: `${line.validFrom} ${line.value} ${line.by ?? ''}`,
        cells: {
          days: t.period(
            formatShortDateWithYear(line.validFrom),
            formatShortDateWithYear(line.validTo),
          ),
          value: inGroups(line.value),
          source: (
            <a href={line.sourceAddress} rel="noreferrer">
              {line.sourceTitle}
            </a>
          ),
          by: line.by ?? t.camesWith,
        },
      }))}
    />
  );
}

function NewRate({
  formId,
  today,
  answer,
}: Pick<RatesPageProps, 'formId' | 'answer'> & { today: string }) {
  const { rates: t } = useMessages();
  const typed = (name: string) => String(answer?.values[name] ?? '');
  const field = (name: string) => ({
    id: name,
    name,
    error: answer?.errors[name],
    defaultValue: typed(name),
    isRequired: true,
  });
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="formId" value={String(answer?.values.formId ?? formId)} />
      <Choice
        id="rate"
        name="rate"
        legend={t.rate}
        error={answer?.errors.rate}
        chosen={[typed('rate')]}
        options={rateKeys.map((value) => ({ value, label: t.names[value] }))}
      />
      <Field
        {...field('value')}
        label={t.value}
        kind="number"
        unit={t.kroner}
        width="medium"
        maxLength={12}
      />
      <Field {...field('validFrom')} label={t.validFrom} kind="date" width="medium" />
      <Field
        {...field('validTo')}
        label={t.validTo}
        hint={t.validToHint}
        kind="date"
        width="medium"
      />
      <LookedOver texts={rateTexts} doubt={answer?.doubt}>
        <Field
          {...field('sourceTitle')}
          label={t.sourceTitle}
          hint={t.sourceTitleHint}
          maxLength={120}
        />
      </LookedOver>
      <Field
        {...field('sourceAddress')}
        label={t.sourceAddress}
        hint={t.sourceAddressHint}
        maxLength={300}
      />
      <Field
        {...field('checkedOn')}
        defaultValue={answer ? typed('checkedOn') : today}
        label={t.checkedOn}
        kind="date"
        max={today}
        width="medium"
      />
      <Button intent="add">{t.add}</Button>
    </Form>
  );
}
