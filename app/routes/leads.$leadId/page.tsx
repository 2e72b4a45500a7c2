import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { KeptPlaces } from '~/app/forms/kept-places';
import { useMessages } from '~/app/i18n/messages';
import { LookedOver } from '~/app/forms/looked-over';
import { PageFrame } from '~/app/frame/page-frame';
import { choices } from '~/app/posting/choices';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import { PhoneLink } from '~/app/ui/phone-link';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';
import type { LeadView } from '~/app/usecases/companies/read-leads';
import { declineTexts } from './lead-forms';

interface LeadPageProps {
  readonly view: LeadView;
  readonly answer: FormAnswer | undefined;
}

/** One registration: what was written, what we knew, and the two answers to it. */
export function LeadPage({ view, answer }: LeadPageProps) {
  const t = useMessages().specialist.leads;
  const { lead, company, hindrance } = view;
  return (
    <PageFrame title={lead.companyName} eyebrow={t.title} lead={t.registered(lead.age)}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Tag tone={lead.state === 'waiting' ? 'attention' : 'plain'}>{t.states[lead.state]}</Tag>
      <section className="stack-tight">
        <h2>{t.factsTitle}</h2>
        <SummaryList
          rows={[
            { term: t.wish, value: lead.wish },
            { term: t.contact, value: lead.contactName },
            { term: t.phone, value: <PhoneLink number={lead.phone} /> },
            { term: t.email, value: lead.email },
            { term: t.organisationNumber, value: lead.organisationNumber },
            { term: t.municipality, value: lead.municipality },
          ]}
        />
      </section>
      <Earlier leads={view.earlier} />
      {lead.state === 'waiting' ? (
        <>
          {company ? <KnownCompany company={company} /> : null}
          {hindrance ? (
            <Notice tone="warning">{t.hindrances[hindrance]}</Notice>
          ) : (
            <Approve view={view} answer={answer} />
          )}
          <Decline answer={answer} />
        </>
      ) : null}
    </PageFrame>
  );
}

function Earlier({ leads }: { leads: LeadView['earlier'] }) {
  const t = useMessages().specialist.leads;
  if (leads.length === 0) return null;
  return (
    <Notice title={t.earlierTitle}>
      <ul>
        {leads.map(({ id, companyName, contactName, on, state }) => (
          <li key={id}>
            <a href={`/leads/${id}`}>{t.earlier(companyName, contactName, formatDate(on))}</a>{' '}
            <Tag tone={state === 'waiting' ? 'attention' : 'plain'}>{t.states[state]}</Tag>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function KnownCompany({ company }: { company: NonNullable<LeadView['company']> }) {
  const t = useMessages().specialist.leads;
  const names = company.people.map(({ name, phone }) => [name, phone].filter(Boolean).join(', '));
  return (
    <Notice title={t.knownTitle(company.name)}>
      <p>{t.knownText}</p>
      <p>{names.length > 0 ? t.people(names.join(' · ')) : t.nobody}</p>
      <p>
        <a href={`/companies/${company.id}`}>{t.toCompany}</a>
      </p>
    </Notice>
  );
}

function Approve({ view: { company, lead }, answer }: LeadPageProps) {
  const t = useMessages().specialist.leads;
  const hasOwner = company?.people.some(({ companyRole }) => companyRole === 'owner') ?? false;
  return (
    <section className="stack-tight">
      <h2>{t.approveTitle}</h2>
      <p>{company ? t.joinText : t.approveText}</p>
      <Form method="post" className="form">
        {company ? (
          <input type="hidden" name="sector" value={company.sector} />
        ) : (
          <>
            <Field
              id="municipality"
              name="municipality"
              label={t.municipality}
              error={answer?.errors.municipality}
              defaultValue={String(answer?.values.municipality ?? lead.municipality)}
              maxLength={60}
              width="medium"
            />
            {answer ? <KeptPlaces values={answer.values} /> : null}
            <Choice
              id="sector"
              name="sector"
              legend={t.sector}
              options={choices(t.sectors)}
              chosen={[String(answer?.values.sector ?? '')]}
              error={answer?.errors.sector}
              layout="row"
            />
          </>
        )}
        <Choice
          id="companyRole"
          name="companyRole"
          legend={t.role}
          options={choices(t.roles)}
          chosen={[String(answer?.values.companyRole ?? (hasOwner ? 'member' : 'owner'))]}
          error={answer?.errors.companyRole}
          layout="row"
        />
        <div>
          <Button intent="approve">{t.approve}</Button>
        </div>
      </Form>
    </section>
  );
}

function Decline({ answer }: Pick<LeadPageProps, 'answer'>) {
  const t = useMessages().specialist.leads;
  const isOpen = Boolean(answer?.errors.reason ?? answer?.errors.note ?? answer?.doubt);
  return (
    <Fold title={t.declineTitle} isOpen={isOpen}>
      <Form method="post" className="form">
        <Choice
          id="reason"
          name="reason"
          legend={t.reason}
          options={choices(t.reasons)}
          chosen={[String(answer?.values.reason ?? '')]}
          error={answer?.errors.reason}
        />
        <LookedOver texts={declineTexts} doubt={answer?.doubt}>
          <Field
            id="note"
            name="note"
            isOptional
            kind="textarea"
            rows={3}
            label={t.note}
            hint={t.noteHint}
            error={answer?.errors.note}
            defaultValue={String(answer?.values.note ?? '')}
            maxLength={300}
          />
        </LookedOver>
        <div>
          <Button intent="decline" tone="secondary">
            {t.decline}
          </Button>
        </div>
      </Form>
    </Fold>
  );
}
