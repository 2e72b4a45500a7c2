import { useMessages } from '~/app/i18n/messages';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';
import { ChoreGroupLine } from '~/app/views/chore-group-line';

/** Small work the company's own people have collected: what a job can be put together of. */
export function KeptChores({ chores }: Pick<PartnerCompany, 'chores'>) {
  const t = useMessages().specialist.companies.chores;
  if (chores.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <ul className="tile-list">
        {chores.map((group) => (
          <li key={group.chores[0]?.id}>
            {group.title}
            <br />
            <span className="soft small">
              <ChoreGroupLine {...group} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
