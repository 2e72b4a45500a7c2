import { useMessages } from '~/app/i18n/messages';
import { SummaryList } from '~/app/ui/summary-list';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

/** What is known of the company; the rest is named in one line, so that it is asked about. */
export function RecordSummary({ company }: Pick<PartnerCompany, 'company'>) {
  const { record: t, page, industries } = useMessages().specialist.companies;
  const yesNo = (answer: boolean | null) => answer !== null && t.yesNo[answer ? 'yes' : 'no'];
  const { sizeBand, earlierExperience, motive, payStart, followUpWish, industry } = company;
  const rows: readonly (readonly [string, string | null | false])[] = [
    [t.organisationNumber, company.organisationNumber],
    [t.sector, t.sectors[company.sector]],
    [t.industry, industry && industries[industry]],
    [t.sizeBand, sizeBand && t.sizeBands[sizeBand]],
    [t.hasHr, yesNo(company.hasHr)],
    [t.decisionMaker, company.decisionMaker],
    [t.earlierExperience, earlierExperience && t.earlierExperiences[earlierExperience]],
    [t.motive, motive && t.motives[motive]],
    [t.payStart, payStart && t.payStarts[payStart]],
    [t.followUpWish, followUpWish && t.followUpWishes[followUpWish]],
    [t.isReference, yesNo(company.isReference)],
    [t.suitabilityNote, company.suitabilityNote],
  ];
  const known = rows.flatMap(([term, value]) => (value ? [{ term, value }] : []));
  const open = rows.flatMap(([term, value]) => (value ? [] : [term]));
  return (
    <section className="stack-tight">
      <h2>{page.recordTitle}</h2>
      <SummaryList
        rows={open.length === 0 ? known : [...known, { term: t.unknown, value: open.join('\n') }]}
      />
      <p>
        <a href={`/companies/${company.id}/edit`}>{page.changeRecord}</a>
      </p>
    </section>
  );
}
