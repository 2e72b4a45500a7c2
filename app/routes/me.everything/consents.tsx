import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import type { Everything } from '~/app/usecases/profiles/read-everything';

/** Every yes she has given, how and for how long, with the way to take it back. */
export function Consents({ consents }: Pick<Everything, 'consents'>) {
  const { everything: t, receipt } = useMessages().jobseeker;
  if (consents.length === 0) return <p>{t.noConsents}</p>;
  return (
    <div className="stack">
      {consents.map((consent) => (
        <Card
          key={consent.id}
          level={3}
          title={`${consent.company}: ${t.purposes[consent.purpose]}`}
          footer={
            consent.withdrawnAt === null ? (
              <ButtonLink
                href={`/me/proposals/${consent.proposalId}/withdraw`}
                tone="secondary"
                about={consent.company}
              >
                {t.withdraw}
              </ButtonLink>
            ) : null
          }
        >
          <p>
            {t.given(formatDateOf(consent.givenAt))}{' '}
            {consent.witness ? t.inMeeting(consent.witness) : ''}{' '}
            {consent.isInterpreterUsed ? t.withInterpreter : ''}
          </p>
          {consent.told ? <p>{t.told(Object.values(consent.told).join(', '))}</p> : null}
          <p>
            <a href={`/me/consents/${consent.id}`}>
              {receipt.link}
              <span className="visually-hidden"> {consent.company}</span>
            </a>
          </p>
          <p>
            {consent.withdrawnAt
              ? t.withdrawn(formatDateOf(consent.withdrawnAt))
              : t.until(formatDate(consent.untilOn))}
          </p>
        </Card>
      ))}
    </div>
  );
}
