import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Tag } from '~/app/ui/tag';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

interface WarningsProps {
  readonly companyId: string;
  readonly warnings: PartnerCompany['warnings'];
}

/** The signs colleagues have written down, with who saw them and when. */
export function Warnings({ companyId, warnings }: WarningsProps) {
  const { page: t, warnings: texts } = useMessages().specialist.companies;
  return (
    <section className="stack-tight">
      <h2>{t.warningsTitle}</h2>
      {warnings.length === 0 ? <p className="soft">{t.noWarnings}</p> : null}
      <ul className="entry-list">
        {warnings.map(({ id, sign, note, specialist, at }) => (
          <li key={id}>
            <p>
              <Tag tone="attention">{texts.signs[sign]}</Tag>
            </p>
            {note ? <p>{note}</p> : null}
            <p className="small soft">
              {specialist}, {formatDateOf(at)}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/companies/${companyId}/warnings`}>{t.warn}</a>
      </p>
    </section>
  );
}
