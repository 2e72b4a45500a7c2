import { caseloadStanding } from '~/app/domain/profiles/caseload';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Card } from '~/app/ui/card';
import { Table } from '~/app/ui/table';
import { CaseloadGuides } from '~/app/views/caseload-guides';
import type { Overview } from '~/app/usecases/users/read-overview';

const figurePages = {
  companies: '/admin/companies',
  openNeeds: '/admin/needs',
  proposals: '#proposals',
  agreements: '/admin/agreements',
} as const;
const figuresListed = ['companies', 'openNeeds', 'proposals', 'agreements'] as const;

/** What stands still first, each with the page where it is set going again; then how much there is. */
export function OverviewPage({ figures, stuck, proposals, caseloads }: Overview) {
  const { admin, figures: yearly, rates, weights } = useMessages();
  const t = admin.overview;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <section className="stack">
        <h2>{t.stuckTitle}</h2>
        <StandingStill stuck={stuck} />
        <p>
          <a href="/admin/break-glass">{t.breakGlassLink}</a>
        </p>
        <p>
          <a href="/admin/weights">{weights.link}</a>
        </p>
        <p>
          <a href="/admin/rates">{rates.link}</a>
        </p>
      </section>
      <section className="stack">
        <h2>{t.figuresTitle}</h2>
        <Table
          caption={t.figuresTitle}
          isCaptionHidden
          columns={[
            { key: 'figure', label: t.figure },
            { key: 'count', label: t.count, isNumeric: true },
          ]}
          rows={figuresListed.map((figure) => ({
            id: figure,
            cells: {
              figure: t[figure],
              count: (
                <a href={figurePages[figure]}>
                  {figures[figure]}
                  <span className="visually-hidden"> {t[figure]}</span>
                </a>
              ),
            },
          }))}
        />
      </section>
      <p>
        <a href="/admin/figures">{yearly.link}</a>
      </p>
      <Proposals proposals={proposals} />
      <Caseloads caseloads={caseloads} />
    </PageFrame>
  );
}

/** The proposals that are counted, by how they stand; the small figures are told together. */
function Proposals({ proposals }: Pick<Overview, 'proposals'>) {
  const { admin, specialist } = useMessages();
  const t = admin.overview;
  const { shown, together } = proposals;
  if (shown.length === 0 && together === null) return null;
  return (
    <section className="stack" id="proposals">
      <h2>{t.proposalsTitle}</h2>
      <p className="soft">{t.proposalsNote}</p>
      <Table
        caption={t.proposalsTitle}
        isCaptionHidden
        columns={[
          { key: 'state', label: t.status },
          { key: 'count', label: t.count, isNumeric: true },
        ]}
        rows={[
          ...shown.map(({ state, count }) => ({
            id: state,
            cells: { state: specialist.matches.badges.proposal[state], count: String(count) },
          })),
          ...(together === null
            ? []
            : [
                {
                  id: 'together',
                  cells: { state: t.together(shown.length === 0), count: String(together) },
                },
              ]),
        ]}
      />
      <p>
        <a href="/admin/log?kind=proposal">{t.proposalsLog}</a>
      </p>
    </section>
  );
}

/** How many each specialist follows, beside what is usual; fewer than six are not told apart. */
function Caseloads({ caseloads }: Pick<Overview, 'caseloads'>) {
  const t = useMessages().caseload;
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      {caseloads.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <Table
          caption={t.title}
          isCaptionHidden
          columns={[
            { key: 'specialist', label: t.specialist },
            { key: 'people', label: t.people, isNumeric: true },
            { key: 'beside', label: t.beside },
          ]}
          rows={caseloads.map(({ id, specialist, people }) => ({
            id,
            cells: {
              specialist,
              people: people ?? t.few,
              beside: t.standings[caseloadStanding(people ?? 0)],
            },
          }))}
        />
      )}
      <CaseloadGuides>
        <p>{t.uncounted}</p>
      </CaseloadGuides>
    </section>
  );
}

function StandingStill({ stuck }: Pick<Overview, 'stuck'>) {
  const t = useMessages().admin.overview;
  const { all, asked } = stuck.jobseekers;
  const lines = [
    { count: stuck.breakGlass, href: '/admin/break-glass', text: t.stuck.breakGlass },
    { count: stuck.mail, href: '/admin/mail', text: t.stuck.mail },
    { count: stuck.exceptions, href: '/admin/agreements', text: t.stuck.exceptions },
    { count: stuck.decisions, href: '/admin/agreements?show=decisions', text: t.stuck.decisions },
    {
      count: all,
      href: '/admin/users?show=shut-out',
      text: t.stuck.jobseekers,
      note: t.askedNote(asked),
    },
    { count: stuck.wishes, href: '/admin/wishes', text: t.stuck.wishes },
    { count: stuck.companies, href: '/admin/companies?without=contact', text: t.stuck.companies },
  ].filter(({ count }) => count > 0);
  const { leads } = stuck;
  if (lines.length === 0 && leads.length === 0) return <p>{t.nothingStuck}</p>;
  return (
    <>
      {lines.map(({ count, href, text, note }) => (
        <Card key={text(1)} level={3} title={text(count)} href={href}>
          {note ? <p>{note}</p> : null}
        </Card>
      ))}
      {leads.length > 0 ? (
        <Card level={3} title={t.stuck.leads(leads.length)}>
          <p>{t.leadsNote}</p>
          <ul>
            {leads.map(({ id, companyName, municipality, age }) => (
              <li key={id}>{t.leadLine(companyName, municipality, age)}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </>
  );
}
