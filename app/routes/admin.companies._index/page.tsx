import type { PageOfList } from '~/app/domain/page-of-list';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { EmptyState } from '~/app/ui/empty-state';
import { Field } from '~/app/ui/field';
import { Table } from '~/app/ui/table';
import { Tag, type TagTone } from '~/app/ui/tag';
import { PageLinks } from '~/app/views/page-links';
import type { readCompanies } from '~/app/usecases/companies/read-companies';

type Listed = Awaited<ReturnType<typeof readCompanies>>[number];

const tones: Record<Listed['status'], TagTone> = {
  lead: 'waiting',
  partner: 'done',
  paused: 'plain',
  stopped: 'stopped',
  ended: 'plain',
};

interface CompaniesPageProps extends Pick<PageOfList, 'page' | 'pages'> {
  readonly companies: readonly Listed[];
  /** Only those without a fixed contact. */
  readonly isWithout: boolean;
  /** What is looked for; empty for all. */
  readonly query: string;
}

/** The register, one line a company. */
export function CompaniesPage(props: CompaniesPageProps) {
  const { companies, isWithout, query, page, pages } = props;
  const { admin, companyFile } = useMessages();
  const t = admin.companies;
  const add = (
    <>
      <ButtonLink href="/admin/companies/new">{t.add}</ButtonLink>
      <a href="/admin/companies/import">{companyFile.open}</a>
    </>
  );
  if (companies.length === 0 && !isWithout && query === '') {
    return (
      <PageFrame title={t.title} lead={t.lead}>
        <EmptyState title={t.none} action={<p className="actions">{add}</p>}>
          <p>{t.noneText}</p>
        </EmptyState>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      <p className="actions">
        {add}
        <a href="/admin/companies/export">{companyFile.exportAll}</a>
        {isWithout ? <a href="/admin/companies">{t.showAll}</a> : null}
      </p>
      <form aria-label={t.search.label} className="stack-tight">
        {isWithout ? <input type="hidden" name="without" value="contact" /> : null}
        <Field
          id="query"
          name="query"
          label={t.search.query}
          defaultValue={query}
          inputMode="search"
          maxLength={40}
        />
        <div className="actions">
          <Button tone="secondary">{t.search.find}</Button>
          {query ? <a href="/admin/companies">{t.search.clear}</a> : null}
        </div>
      </form>
      {companies.length === 0 ? <p>{t.search.none}</p> : null}
      {isWithout ? <h2>{t.withoutContact}</h2> : null}
      <Table
        caption={t.title}
        isCaptionHidden
        columns={[
          { key: 'name', label: t.name },
          { key: 'municipality', label: t.municipality },
          { key: 'status', label: t.status },
          { key: 'specialist', label: t.specialist },
        ]}
        rows={companies.map((company) => ({
          id: company.id,
          cells: {
            name: <a href={`/admin/companies/${company.id}`}>{company.name}</a>,
            municipality: company.municipality,
            status: <Tag tone={tones[company.status]}>{t.statuses[company.status]}</Tag>,
            specialist: company.specialist ?? t.noSpecialist,
          },
        }))}
      />
      <PageLinks
        address={`/admin/companies?${isWithout ? 'without=contact&' : ''}${
          query ? `query=${encodeURIComponent(query)}&` : ''
        }`}
        page={page}
        pages={pages}
      />
    </PageFrame>
  );
}
