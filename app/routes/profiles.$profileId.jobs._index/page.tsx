import { formatDate } from '~/app/domain/calendar/format-date';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { EmptyState } from '~/app/ui/empty-state';
import { LineItem, LineList } from '~/app/ui/line-list';
import { Select } from '~/app/ui/select';
import { Tag } from '~/app/ui/tag';
import type { Carving } from '~/app/usecases/carving/read-carving';
import { BundleCard } from '~/app/views/bundle-card';

interface CarvingProps {
  readonly view: Carving;
  readonly answer: FormAnswer | undefined;
}

/**
 * Jobs that could be put together for one person, those begun, and the way to begin from nothing.
 */
export function CarvingPage({ view, answer }: CarvingProps) {
  const t = useMessages().specialist.carving;
  const { bundles, formIds } = view;
  return (
    <PageFrame title={t.title(view.code)} lead={t.lead} width="wide">
      <FormFaults errors={answer?.errors} />
      <div className="stack">
        <Begun view={view} />
        {bundles.length === 0 ? (
          <EmptyState title={t.none}>
            <p>{view.isFull ? t.isFull(view.held) : t.noneText}</p>
          </EmptyState>
        ) : (
          <section className="stack">
            <div className="stack-tight">
              <h2>{t.bestTitle}</h2>
              <p className="soft">{t.bestLead}</p>
            </div>
            {bundles.map((bundle, at) => (
              <BundleCard
                key={bundle.companyId}
                bundle={bundle}
                formId={formIds[at] ?? ''}
                held={view.held}
              />
            ))}
          </section>
        )}
        <LeftOutNeeds leftOut={view.leftOut} />
        <Openers openers={view.openers} />
        <Examples examples={view.examples} />
        <section className="stack-tight">
          <h2>{t.ownTitle}</h2>
          <p className="soft">{t.ownLead}</p>
          <form method="post" className="form" noValidate>
            <input type="hidden" name="formId" value={formIds.at(-1)} />
            <Select
              id="companyId"
              name="companyId"
              label={t.company}
              emptyLabel={t.chooseCompany}
              options={view.companies.map(({ id, name }) => ({ value: id, label: name }))}
              error={answer?.errors['companyId']}
              width="full"
            />
            <Button intent="start" tone="secondary">
              {t.start}
            </Button>
          </form>
        </section>
      </div>
    </PageFrame>
  );
}

function Begun({ view: { jobs, profileId } }: Pick<CarvingProps, 'view'>) {
  const t = useMessages().specialist.carving;
  if (jobs.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.begunTitle}</h2>
      <LineList>
        {jobs.map(({ id, company, title, hours, isProposable, isStopped }) => (
          <LineItem
            key={id}
            href={`/profiles/${profileId}/jobs/${id}`}
            title={title || t.job.untitled}
            about={[company, title ? t.sum(hours) : t.noTasks].join(', ')}
            aside={
              <Tag tone={isProposable && !isStopped ? 'done' : 'waiting'}>
                {isStopped ? t.companyStopped : isProposable ? t.proposable : t.begun}
              </Tag>
            }
          />
        ))}
      </LineList>
    </section>
  );
}

/** What is not among the tasks, so that nobody looks for it. */
function LeftOutNeeds({ leftOut }: Pick<Carving, 'leftOut'>) {
  const t = useMessages().specialist.carving;
  if (leftOut.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.leftOutTitle}</h2>
      <LineList>
        {leftOut.map((need) => (
          <LineItem
            key={need.id}
            href={`/needs/${need.id}`}
            title={need.title}
            about={[
              need.company,
              need.why === 'agreement'
                ? t.leftOut.agreement
                : t.leftOut.comeBack(formatDate(need.on)),
            ].join('. ')}
          />
        ))}
      </LineList>
    </section>
  );
}

function Openers({ openers }: Pick<Carving, 'openers'>) {
  const t = useMessages().specialist.carving;
  if (openers.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.openersTitle}</h2>
      <p className="soft">{t.openersLead}</p>
      <ul className="levers">
        {openers.map(({ why, short }, at) => (
          <li key={at} className="levers__one">
            <p>{why}</p>
            <p className="soft small">{short > 0 ? t.short(short) : t.enough}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What such jobs have become before: kinds of work and hours, nobody's name. */
function Examples({ examples }: Pick<Carving, 'examples'>) {
  const { carving: t, companies } = useMessages().specialist;
  if (examples.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.examplesTitle}</h2>
      <p className="soft">{t.examplesLead}</p>
      <ul className="tile-list">
        {examples.map(({ industry, work, hours, percent }, at) => (
          <li key={at}>
            {t.example(work, hours, percent)}
            {industry ? <div className="soft small">{companies.industries[industry]}</div> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
