import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

type WhoSignsInProps = Pick<PartnerCompany, 'company' | 'usersThere' | 'invitable'>;

/** Who of the company can do by herself what others must be rung for. */
export function WhoSignsIn({ company, usersThere, invitable }: WhoSignsInProps) {
  const t = useMessages().specialist.companies.page;
  return (
    <section className="stack-tight" id="access">
      <h2>{t.accessTitle}</h2>
      {usersThere.length === 0 ? <p className="soft">{t.noAccess}</p> : null}
      <ul className="entry-list">
        {usersThere.map(({ id, name, companyRole, hasSignedIn }) => (
          <li key={id}>
            <p className="entry-list__head">{name}</p>
            <p className="soft">
              {t.access[companyRole]} {hasSignedIn ? null : t.notYetIn}
            </p>
          </li>
        ))}
      </ul>
      {invitable === null ? null : <Invite companyId={company.id} people={invitable} />}
    </section>
  );
}

interface InviteProps {
  readonly companyId: string;
  readonly people: NonNullable<PartnerCompany['invitable']>;
}

function Invite({ companyId, people }: InviteProps) {
  const t = useMessages().specialist.companies.page;
  if (people.length === 0) {
    return (
      <p>
        {t.inviteNeeds} <a href={`/companies/${companyId}/person`}>{t.addPerson}</a>
      </p>
    );
  }
  return (
    <>
      <p>{t.inviteText}</p>
      {people.map(({ id, name, email }) => (
        <Form key={id} method="post">
          <input type="hidden" name="contactId" value={id} />
          <Button intent="invite" tone="secondary">
            {t.invite(name, email)}
          </Button>
        </Form>
      ))}
    </>
  );
}
