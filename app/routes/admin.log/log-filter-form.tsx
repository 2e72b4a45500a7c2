import { Form } from '@remix-run/react';
import { auditActions } from '~/app/domain/audit/audit-event';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';
import { Select } from '~/app/ui/select';
import type { LogFilter } from './log-question';

interface LogFilterFormProps {
  readonly filter: LogFilter;
  readonly actors: readonly { readonly ref: string; readonly name: string }[];
}

/** Who did it, what it is about, what happened and when: each narrows the log. */
export function LogFilterForm({ filter, actors }: LogFilterFormProps) {
  const { filter: t, actors: doers, subjects, actions } = useMessages().admin.log;
  const { user: _former, ...kinds } = doers;
  const isOpen = Object.entries(filter).some(([name, value]) => name !== 'subject' && value !== '');
  return (
    <Fold title={t.title} isOpen={isOpen}>
      <Form method="get" className="form">
        {filter.subject ? <input type="hidden" name="subject" value={filter.subject} /> : null}
        <Select
          id="actor"
          name="actor"
          label={t.actor}
          emptyLabel={t.anything}
          defaultValue={filter.actor}
          options={[
            ...Object.entries(kinds).map(([value, label]) => ({ value, label })),
            ...actors.map(({ ref, name }) => ({ value: ref, label: name })),
          ]}
        />
        <Select
          id="kind"
          name="kind"
          label={t.kind}
          emptyLabel={t.anything}
          defaultValue={filter.kind}
          options={Object.entries(subjects)
            .filter(([value]) => value !== 'other')
            .map(([value, label]) => ({ value, label }))}
        />
        <Select
          id="action"
          name="action"
          label={t.action}
          emptyLabel={t.anything}
          defaultValue={filter.action}
          options={auditActions.map((value) => ({ value, label: actions[value] }))}
        />
        <Field
          id="from"
          name="from"
          kind="date"
          label={t.from}
          defaultValue={filter.from}
          width="medium"
        />
        <Field id="to" name="to" kind="date" label={t.to} defaultValue={filter.to} width="medium" />
        <Button tone="secondary">{t.show}</Button>
      </Form>
    </Fold>
  );
}
