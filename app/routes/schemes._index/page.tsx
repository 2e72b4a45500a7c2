import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { rateTableVersion } from '~/app/domain/schemes/rate-table';
import { type GuidedScheme, hasEstimate, type SchemeWish } from '~/app/domain/schemes/scheme-guide';
import { schemeExplanations, schemeNames } from '~/app/domain/schemes/scheme-wording';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { choices } from '~/app/posting/choices';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Choice } from '~/app/ui/choice';
import { SummaryList } from '~/app/ui/summary-list';
import { Tag } from '~/app/ui/tag';

interface SchemesPageProps {
  readonly wishes: readonly SchemeWish[];
  readonly schemes: readonly GuidedScheme[];
}

/** What a company may ask NAV for, found from what the job needs; and how it is done. */
export function SchemesPage({ wishes, schemes }: SchemesPageProps) {
  const { guide: t, wishes: wishWords } = useMessages().schemes;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <Form method="get" className="stack">
        <Choice
          id="wish"
          name="wish"
          kind="checkbox"
          legend={t.legend}
          hint={t.legendHint}
          options={choices(wishWords)}
          chosen={wishes}
        />
        <div className="actions">
          <Button tone="secondary">{t.show}</Button>
          {wishes.length > 0 ? <a href="/schemes">{t.all}</a> : null}
        </div>
      </Form>
      <section className="stack">
        {schemes.map((scheme) => (
          <SchemeCard key={scheme.key} scheme={scheme} />
        ))}
      </section>
      <section className="stack-tight">
        <h2>{t.stepsTitle}</h2>
        <ol>
          {t.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="soft small">{t.checked(formatDate(rateTableVersion))}</p>
      </section>
    </PageFrame>
  );
}

function SchemeCard({ scheme }: { scheme: GuidedScheme }) {
  const { guide: t } = useMessages().schemes;
  const { key, rate, longest, employerMust, address } = scheme;
  const name = schemeNames[key];
  return (
    <Card
      title={name}
      eyebrow={scheme.isUnverified ? <Tag tone="attention">{t.unverified}</Tag> : null}
      footer={
        <>
          <a href={address} rel="noreferrer">
            {t.official(name)}
          </a>
          {hasEstimate(scheme) ? (
            <a href={`/schemes/estimate?scheme=${key}`}>{t.estimate(name)}</a>
          ) : null}
        </>
      }
    >
      <p>{schemeExplanations[key]}</p>
      <SummaryList
        rows={[
          { term: t.rate, value: rate },
          { term: t.longest, value: longest },
          { term: t.must, value: employerMust },
        ]}
      />
    </Card>
  );
}
