import { useMessages } from '~/app/i18n/messages';
import { ContactWays } from '~/app/views/contact-ways';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

interface ContactListProps {
  readonly companyId: string;
  readonly contacts: PartnerCompany['contacts'];
}

/** Who one talks to at the company: a number to tap, an address to write to. */
export function ContactList({ companyId, contacts }: ContactListProps) {
  const t = useMessages().specialist.companies.page;
  return (
    <section className="stack-tight">
      <h2>{t.peopleTitle}</h2>
      {contacts.length === 0 ? <p className="soft">{t.noPeople}</p> : null}
      <ul className="entry-list">
        {contacts.map((contact) => (
          <li key={contact.id}>
            <ContactWays contact={contact} />
            <p>
              <a href={`/companies/${companyId}/person?person=${contact.id}`}>
                {t.changePerson}
                <span className="visually-hidden"> {contact.name}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/companies/${companyId}/person`}>{t.addPerson}</a>
      </p>
    </section>
  );
}
