import { useMessages } from '~/app/i18n/messages';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

/** Who of the company can do by herself what others must be rung for. */
export function WhoSignsIn({ people }: { people: PartnerCompany['usersThere'] }) {
  const t = useMessages().specialist.companies.page;
  return (
    <section className="stack-tight">
      <h2>{t.accessTitle}</h2>
      {people.length === 0 ? <p className="soft">{t.noAccess}</p> : null}
      <ul className="entry-list">
        {people.map(({ id, name, companyRole, hasSignedIn }) => (
          <li key={id}>
            <p className="entry-list__head">{name}</p>
            <p className="soft">
              {t.access[companyRole]} {hasSignedIn ? null : t.notYetIn}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
