import type { PageOfList } from '~/app/domain/page-of-list';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { EmptyState } from '~/app/ui/empty-state';
import { PageLinks } from '~/app/views/page-links';
import type { CompanySearch, PartnerLine } from '~/app/usecases/companies/read-partner-companies';
import { CompanyCards } from './company-cards';
import { SearchForm } from './search-form';

interface CompaniesProps extends Pick<PageOfList, 'page' | 'pages'> {
  readonly search: CompanySearch;
  readonly mine: readonly PartnerLine[];
  readonly others: readonly PartnerLine[];
  readonly municipalities: readonly string[];
}

/** The register: one's own companies first, then all others, or those that are looked for. */
export function CompaniesPage(props: CompaniesProps) {
  const { search, mine, others, municipalities, page, pages } = props;
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
        <PageLinks address={addressOf(search)} page={page} pages={pages} />
      </div>
    </PageFrame>
  );
}

/** The search as the beginning of an address, so that the next page is one of the same search. */
function addressOf(search: CompanySearch): string {
  const asked = Object.entries(search).filter(([, value]) => value !== '');
  return `/companies?${asked.map(([name, value]) => `${name}=${encodeURIComponent(value)}&`).join('')}`;
}
