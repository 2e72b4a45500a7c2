import { companyStatuses } from '~/app/domain/companies/company-record';
import { industries } from '~/app/domain/companies/industries';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import {
  referenceAnswers,
  type CompanySearch,
} from '~/app/usecases/companies/read-partner-companies';

interface SearchProps {
  readonly search: CompanySearch;
  readonly municipalities: readonly string[];
}

/** What to look for in the register; sent as an address, so that a search can be kept. */
export function SearchForm({ search, municipalities }: SearchProps) {
  const t = useMessages().specialist.companies;
  const { query, ...filters } = search;
  const filtersOn = Object.values(filters).filter((value) => value !== '').length;
  return (
    <form aria-label={t.search.label} className="stack-tight">
      <Field
        id="query"
        name="query"
        label={t.search.query}
        defaultValue={query}
        inputMode="search"
        maxLength={40}
      />
      <details open={filtersOn > 0}>
        <summary>{t.search.filters(filtersOn)}</summary>
        <div className="filters">
          <Select
            id="municipality"
            name="municipality"
            label={t.search.municipality}
            emptyLabel={t.search.any}
            options={municipalities.map((name) => ({ value: name, label: name }))}
            defaultValue={search.municipality}
            width="full"
          />
          <Select
            id="industry"
            name="industry"
            label={t.search.industry}
            emptyLabel={t.search.any}
            options={industries.map((value) => ({ value, label: t.industries[value] }))}
            defaultValue={search.industry}
            width="full"
          />
          <Select
            id="status"
            name="status"
            label={t.search.status}
            emptyLabel={t.search.any}
            options={companyStatuses.map((value) => ({ value, label: t.statuses[value] }))}
            defaultValue={search.status}
            width="full"
          />
          <Select
            id="reference"
            name="reference"
            label={t.search.reference}
            emptyLabel={t.search.any}
            options={referenceAnswers.map((value) => ({ value, label: t.references[value] }))}
            defaultValue={search.reference}
            width="full"
          />
        </div>
      </details>
      <div className="actions">
        <Button tone="secondary">{t.search.find}</Button>
        <a href="/companies">{t.search.clear}</a>
      </div>
    </form>
  );
}
