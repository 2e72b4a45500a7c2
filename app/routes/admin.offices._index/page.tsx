import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { EmptyState } from '~/app/ui/empty-state';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Table } from '~/app/ui/table';
import { Tag } from '~/app/ui/tag';
import type { ListedOffice } from '~/app/usecases/offices/read-offices';

interface OfficesPageProps {
  readonly formId: string;
  readonly offices: readonly ListedOffice[];
  /** What was just done, from the address. */
  readonly done: string | null;
  readonly answer: FormAnswer | undefined;
}

/** The offices, and a line to add one. */
export function OfficesPage({ formId, offices, done, answer }: OfficesPageProps) {
  const t = useMessages().offices;
  const isDone = !answer && (done === 'added' || done === 'saved');
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <div className="stack">
        <FormFaults errors={answer?.errors} />
        {isDone ? (
          <Notice tone="success" isStatus>
            {done === 'added' ? t.added : t.saved}
          </Notice>
        ) : null}
        {offices.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : (
          <OfficeTable offices={offices} />
        )}
        <h2>{t.addTitle}</h2>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="formId" value={String(answer?.values.formId ?? formId)} />
          <Field
            id="name"
            name="name"
            label={t.name}
            error={answer?.errors.name}
            defaultValue={String(answer?.values.name ?? '')}
            maxLength={60}
            width="medium"
            isRequired
          />
          <Button intent="add">{t.add}</Button>
        </Form>
      </div>
    </PageFrame>
  );
}

function OfficeTable({ offices }: Pick<OfficesPageProps, 'offices'>) {
  const t = useMessages().offices;
  return (
    <Table
      caption={t.title}
      isCaptionHidden
      columns={[
        { key: 'name', label: t.office },
        { key: 'specialists', label: t.specialists, isNumeric: true },
        { key: 'use', label: t.use },
      ]}
      rows={offices.map(({ id, name, specialists, isInUse }) => ({
        id,
        cells: {
          name: <a href={`/admin/offices/${id}`}>{name}</a>,
          specialists,
          use: <Tag tone={isInUse ? 'done' : 'plain'}>{isInUse ? t.inUse : t.closed}</Tag>,
        },
      }))}
    />
  );
}
