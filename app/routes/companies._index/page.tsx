import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { EmptyState } from '~/app/ui/empty-state';
import type { CompanySearch, PartnerLine } from '~/app/usecases/companies/read-partner-companies';
import { CompanyCards } from './company-cards';
import { SearchForm } from './search-form';

interface CompaniesProps {
  readonly search: CompanySearch;
  readonly mine: readonly PartnerLine[];
  readonly others: readonly PartnerLine[];
  readonly municipalities: readonly string[];
}

/** The register: one's own companies first, then all others, or those that are looked for. */
export function CompaniesPage({ search, mine, others, municipalities }: CompaniesProps) {
  const t = useMessages().specialist.companies;
  const isEmpty = mine.length + others.length === 0;
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <div className="stack">
        <SearchForm search={search} municipalities={municipalities} />
        <p className="actions">
          <ButtonLink href="/companies/new" tone="secondary">
            {t.add}
          </ButtonLink>
          <a href="/colleagues">{t.askColleagues}</a>
          <a href="/schemes">{t.seeSchemes}</a>
        </p>
        {isEmpty ? (
          <EmptyState title={t.none} action={<a href="/companies">{t.search.clear}</a>}>
            <p>{t.noneText}</p>
          </EmptyState>
        ) : null}
        <CompanyCards title={t.mineTitle} companies={mine} />
        <CompanyCards title={t.othersTitle} companies={others} />
      </div>
    </PageFrame>
  );
}
