import { formatDate } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { OwnConsent } from '~/app/usecases/proposals/read-own-consent';
import { CardView } from '~/app/views/card-view';
import { PositionView } from '~/app/views/position-view';
import { WhoToCall } from '~/app/views/who-to-call';

/** Her receipt for one yes, made to be printed too. */
export function ConsentPage({ consent }: { consent: OwnConsent }) {
  const { receipt: t, everything, print } = useMessages().jobseeker;
  const { company, purpose, withdrawnAt, specialist, proposalId } = consent;
  return (
    <PlainFrame title={t.title} lead={t.lead(company)}>
      {withdrawnAt ? <Notice title={t.withdrawn(formatMoment(withdrawnAt))} /> : null}
      <SummaryList
        rows={[
          { term: t.what, value: everything.purposes[purpose] },
          { term: t.whom, value: company },
          { term: t.when, value: formatMoment(consent.givenAt) },
          { term: t.how, value: <How consent={consent} /> },
          { term: t.until, value: withdrawnAt ? t.over : formatDate(consent.untilOn) },
        ]}
      />
      <What consent={consent} />
      {withdrawnAt ? null : (
        <section className="stack-tight">
          <p>{t.mayWithdraw}</p>
          <ButtonLink href={`/me/proposals/${proposalId}/withdraw`} tone="secondary">
            {everything.withdraw}
          </ButtonLink>
        </section>
      )}
      <WhoToCall {...specialist} />
      <p>{print.how}</p>
      <p>
        <a className="back-link" href="/me/everything">
          {t.back}
        </a>
      </p>
    </PlainFrame>
  );
}

function How({ consent: { witness, isInterpreterUsed } }: { consent: OwnConsent }) {
  const { receipt: t, everything } = useMessages().jobseeker;
  return (
    <>
      {witness === null ? t.byLink : everything.inMeeting(witness)}{' '}
      {isInterpreterUsed ? everything.withInterpreter : null}
    </>
  );
}

/** The text or the name she said yes to; what is taken back is not kept. */
function What({ consent: { card, position, told } }: { consent: OwnConsent }) {
  const { receipt: t, everything } = useMessages().jobseeker;
  if (told) return <p>{everything.told(Object.values(told).join(', '))}</p>;
  if (!card) return <p>{t.textGone}</p>;
  return (
    <section className="stack-tight">
      <h2>{t.textTitle}</h2>
      <CardView card={card} />
      {position ? <PositionView position={position} /> : null}
    </section>
  );
}
