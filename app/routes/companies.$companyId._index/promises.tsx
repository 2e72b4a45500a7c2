import { Form } from '@remix-run/react';
import { formatDate, formatShortDate } from '~/app/domain/calendar/format-date';
import type { PromiseState } from '~/app/domain/companies/promise-state';
import type { FieldsProps } from '~/app/forms/form-fields';
import { textOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Tag, type TagTone } from '~/app/ui/tag';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { dropTexts } from './drop-texts';

type Made = PartnerCompany['promises'][number];

const tones: Record<PromiseState, TagTone> = {
  open: 'waiting',
  overdue: 'attention',
  kept: 'done',
  dropped: 'stopped',
};

/** What we have promised: what stands open, the earliest deadline first, and what is settled. */
export function Promises({ promises, form }: FieldsProps & { promises: readonly Made[] }) {
  const t = useMessages().specialist.companies.page;
  const unsettled = promises.filter(({ state }) => state === 'open' || state === 'overdue');
  const settled = promises.filter((promise) => !unsettled.includes(promise));
  return (
    <section className="stack-tight">
      <h2>{t.promisesTitle}</h2>
      {unsettled.length === 0 ? <p className="soft">{t.noPromises}</p> : null}
      <ul className="entry-list">
        {unsettled.map((promise) => (
          <li
            key={promise.id}
            className={promise.state === 'overdue' ? 'entry-list__overdue' : undefined}
          >
            <Standing promise={promise} />
            <Settle promise={promise} form={form} />
          </li>
        ))}
      </ul>
      {settled.length > 0 ? (
        <details className="answer">
          <summary>{t.settledTitle}</summary>
          <ul className="entry-list">
            {settled.map((promise) => (
              <li key={promise.id}>
                <Standing promise={promise} />
                {promise.dropReason ? <p>{promise.dropReason}</p> : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

function Standing({ promise }: { promise: Made }) {
  const t = useMessages().specialist.companies.page;
  const due = formatDate(promise.dueOn);
  return (
    <>
      <p className="entry-list__head">{promise.text}</p>
      <p className="actions">
        <Tag tone={tones[promise.state]}>{t.promiseStates[promise.state]}</Tag>
        <span>{t.promisedBy(promise.specialist, due)}</span>
      </p>
    </>
  );
}

function Settle({ promise, form }: FieldsProps & { promise: Made }) {
  const t = useMessages().specialist.companies.page;
  const field = `reason-${promise.id}`;
  const isSent = textOf(form, 'promiseId') === promise.id;
  return (
    <>
      <Form method="post">
        <input type="hidden" name="promiseId" value={promise.id} />
        <Button intent="keep" tone="secondary" about={t.keepAbout(promise.text)}>
          {t.keep}
        </Button>
      </Form>
      <details
        className="answer"
        open={form.errors[field] !== undefined || (isSent && form.doubt !== undefined)}
      >
        <summary>
          {t.dropTitle}
          <span className="visually-hidden"> {formatShortDate(promise.dueOn)}</span>
        </summary>
        <Form method="post" className="stack" noValidate>
          <input type="hidden" name="promiseId" value={promise.id} />
          <LookedOver texts={dropTexts} doubt={isSent ? form.doubt : undefined}>
            <Field
              id={field}
              name="reason"
              label={t.dropReason}
              hint={t.dropReasonHint}
              defaultValue={isSent ? textOf(form, 'reason') : ''}
              error={form.errors[field]}
              maxLength={200}
            />
          </LookedOver>
          <Button intent="drop" tone="quiet">
            {t.drop}
          </Button>
        </Form>
      </details>
    </>
  );
}
