import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { isOver } from '~/app/domain/companies/company-record';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { CompanyFields } from '~/app/routes/admin.companies.new/company-fields';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import { ContactWays } from '~/app/views/contact-ways';
import type { readCompany } from '~/app/usecases/companies/read-company';

interface CompanyPageProps extends NonNullable<Awaited<ReturnType<typeof readCompany>>> {
  /** What was just done, in words. */
  readonly done: string | undefined;
  readonly answer: FormAnswer | undefined;
}

/** What the register says of a company, to read and to change, and who signs in for it. */
export function CompanyPage(props: CompanyPageProps) {
  const { company, contacts, people, specialists, openProposals, done, answer } = props;
  const { companies: t, users } = useMessages().admin;
  return (
    <PageFrame title={company.name} eyebrow={t.title}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {done && !answer ? (
        <Notice tone="success" isStatus>
          {done}
        </Notice>
      ) : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="seenAt" value={company.updatedAt} />
        <CompanyFields
          values={answer?.values ?? valuesOf(company)}
          errors={answer?.errors ?? {}}
          doubt={answer?.doubt}
          specialists={specialists}
          standing={company.status === 'stopped' ? t.reopenHint : t.stopHint(openProposals)}
        />
        <Button intent="save">{t.save}</Button>
      </Form>
      <section className="stack-tight">
        <h2>{t.contactsTitle}</h2>
        <p className="soft">{contacts.length > 0 ? t.contactsHint : t.noContacts}</p>
        <ul className="entry-list">
          {contacts.map((contact) => (
            <li key={contact.id}>
              <ContactWays contact={contact} />
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{t.peopleTitle}</h2>
        {people.length === 0 ? <p>{t.nobody}</p> : null}
        <ul>
          {people.map(({ id, name, companyRole }) => (
            <li key={id}>
              {name}
              {companyRole ? `, ${users.companyRoles[companyRole].toLowerCase()}` : null}
            </li>
          ))}
        </ul>
        <p className="actions">
          {isOver(company.status) ? (
            <span>{t.noInvitation}</span>
          ) : (
            <ButtonLink
              href={`/admin/users/new?role=employer&company=${company.id}`}
              tone="secondary"
            >
              {t.invite}
            </ButtonLink>
          )}
          <a href={`/admin/log?subject=company:${company.id}`}>{t.seeLog}</a>
        </p>
      </section>
    </PageFrame>
  );
}

/** What stands in the form; what specialists write of a company is not an administrator's to change. */
function valuesOf(company: CompanyPageProps['company']) {
  const { name, organisationNumber, municipality, sector, status } = company;
  const { statusReason, specialistId } = company;
  return { name, organisationNumber, municipality, sector, status, statusReason, specialistId };
}
