import { Form } from '@remix-run/react';
import { isOpenSearch } from '~/app/domain/searches/search-state';
import { FormFaults } from '~/app/forms/form-faults';
import { OwnForm } from '~/app/forms/own-form';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { Card } from '~/app/ui/card';
import type { OwnSearch } from '~/app/usecases/searches/read-own-searches';
import { SearchFields } from '~/app/views/search-fields';
import { whenTold } from '~/app/views/when-told';
import { WhoToCall } from '~/app/views/who-to-call';

interface OwnSearchesProps {
  readonly searches: readonly OwnSearch[];
  readonly specialist: { readonly name: string; readonly phone: string | null };
  readonly formId: string;
  /** She has just sent something: it is said before all else. */
  readonly isSent: boolean;
  readonly answer: FormState | undefined;
}

/** What she wants us to look for: a few words, and below them what we have answered before. */
export function OwnSearchesPage({
  searches,
  specialist,
  formId,
  isSent,
  answer,
}: OwnSearchesProps) {
  const { searches: t, back } = useMessages().jobseeker;
  const form: FormState = { values: answer?.values ?? {}, errors: answer?.errors ?? {} };
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      {isSent ? (
        <Notice tone="success" title={t.sentTitle} isStatus>
          <p>{t.sentText(specialist.name)}</p>
        </Notice>
      ) : null}
      <FormFaults errors={form.errors} />
      <OwnForm className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        <SearchFields form={form} words={t} />
        <p>{t.onlyUs(specialist.name)}</p>
        <Button intent="ask">{t.send}</Button>
      </OwnForm>
      {searches.length > 0 ? (
        <section className="stack">
          <h2>{t.yoursTitle}</h2>
          {searches.map((search) => (
            <Asked key={search.id} search={search} />
          ))}
        </section>
      ) : null}
      <WhoToCall {...specialist} />
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}

function Asked({ search }: { search: OwnSearch }) {
  const { id, wanted, state, reason } = search;
  const { searches: t, told } = useMessages().jobseeker;
  return (
    <Card
      level={3}
      title={wanted.what}
      eyebrow={whenTold({ ...search, at: search.askedAt }, told)}
      footer={
        isOpenSearch(state) ? (
          <Form method="post">
            <input type="hidden" name="searchId" value={id} />
            <Button intent="take-back" tone="secondary" about={wanted.what}>
              {t.takeBack}
            </Button>
          </Form>
        ) : null
      }
    >
      {wanted.where ? <p>{t.at(wanted.where)}</p> : null}
      {wanted.company ? <p>{t.named(wanted.company)}</p> : null}
      <p>
        <strong>{t.states[state]}</strong>
      </p>
      {reason ? <p>{t.weWrote(reason)}</p> : null}
    </Card>
  );
}
