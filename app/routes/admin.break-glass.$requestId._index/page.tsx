import { Form } from '@remix-run/react';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { BreakGlassView } from '~/app/usecases/break-glass/read-break-glass';
import { BreakGlassTag } from '~/app/views/break-glass-tag';

interface RequestPageProps {
  readonly request: BreakGlassView;
  readonly message: string | undefined;
}

/** One request: what it is for, and what the one who looks may do about it. */
export function RequestPage({ request, message }: RequestPageProps) {
  const t = useMessages().breakGlass;
  const { code, state, requester, decider, specialist, requestedAt, reason } = request;
  return (
    <PageFrame title={code} eyebrow={t.title}>
      <div className="stack">
        {message ? <Notice tone="warning">{message}</Notice> : null}
        <p>
          <BreakGlassTag state={state} />
        </p>
        <SummaryList
          rows={[
            { term: t.requester, value: requester },
            { term: t.when, value: formatMoment(requestedAt) },
            { term: t.specialist, value: specialist },
            { term: t.reason, value: t.reasons[reason] },
            { term: t.explanation, value: request.explanation },
            ...(decider ? [{ term: t.decider, value: decider }] : []),
          ]}
        />
        <NextStep request={request} />
        <p>
          <a className="back-link" href="/admin/break-glass">
            {t.back}
          </a>
        </p>
      </div>
    </PageFrame>
  );
}

function NextStep({ request }: Pick<RequestPageProps, 'request'>) {
  const t = useMessages().breakGlass;
  const { id, state, isOwn, mayAnswer, endsAt } = request;
  if (state === 'waiting' && !isOwn && !mayAnswer) return <Notice>{t.tooNew}</Notice>;
  if (state === 'waiting' && !isOwn) {
    return (
      <section className="stack-tight">
        <h2>{t.decideTitle}</h2>
        <p>{t.decideText}</p>
        <Form method="post" className="actions">
          <Button intent="approve">{t.approve}</Button>
          <Button intent="decline" tone="secondary">
            {t.decline}
          </Button>
        </Form>
      </section>
    );
  }
  if (!isOwn || (state !== 'waiting' && state !== 'open')) return null;
  return (
    <>
      <Notice>
        {state === 'open' && endsAt ? t.until(formatMoment(endsAt)) : t.waitsForOther}
      </Notice>
      <Form method="post" className="actions">
        {state === 'open' ? (
          <ButtonLink href={`/admin/break-glass/${id}/identity`}>{t.read}</ButtonLink>
        ) : null}
        <Button intent="close" tone="secondary">
          {state === 'open' ? t.close : t.takeBack}
        </Button>
      </Form>
    </>
  );
}
