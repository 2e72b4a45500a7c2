import { Form } from '@remix-run/react';
import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { Waiting as WaitingData } from '~/app/usecases/proposals/read-waiting';
import type { ProposalProps } from './page';

/** What has been sent, what happens by itself, and what the specialist can do while others think. */
export function Waiting({ view }: Pick<ProposalProps, 'view'>) {
  const t = useMessages().specialist.waiting;
  const { waiting, updatedAt } = view;
  if (waiting === null) return null;
  const isHers = waiting.about !== 'answer';
  const isReached = isHers ? view.hears.jobseeker : view.hears.company;
  const mayStop = isReached && (waiting.stage === 'waiting' || waiting.stage === 'due');
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <CallNow view={view} waiting={waiting} />
      <OnHold hold={waiting.hold} />
      <Facts waiting={waiting} isHers={isHers} hears={view.hears} />
      <div className="actions">
        {isHers && waiting.letter ? (
          <Form method="post">
            <input type="hidden" name="updatedAt" value={updatedAt} />
            <Button intent="new-link" tone="secondary">
              {t.newLink}
            </Button>
          </Form>
        ) : null}
        {mayStop ? (
          <Form method="post">
            <Button intent="stop-reminder" tone="quiet">
              {t.stop}
            </Button>
          </Form>
        ) : null}
      </div>
    </section>
  );
}

function CallNow({ view, waiting }: Pick<ProposalProps, 'view'> & { waiting: WaitingData }) {
  const t = useMessages().specialist.waiting;
  if (waiting.stage !== 'call') return null;
  return waiting.about === 'answer' ? (
    <Notice tone="warning" title={t.callEmployer}>
      <p>{t.callEmployerText}</p>
      <ButtonLink href={`/companies/${view.companyId}`}>{t.toCompany}</ButtonLink>
    </Notice>
  ) : (
    <Notice tone="warning" title={t.callJobseeker}>
      <p>{t.callJobseekerText}</p>
      <ButtonLink href={`/profiles/${view.profileId}/identity`}>{t.toPerson}</ButtonLink>
    </Notice>
  );
}

/** Nothing is sent while the need is paused; the days count anew when it goes on. */
function OnHold({ hold: { isOn, untilOn } }: Pick<WaitingData, 'hold'>) {
  const t = useMessages().specialist.waiting;
  if (!isOn) return null;
  return (
    <Notice title={t.onHoldTitle}>
      <p>{untilOn ? t.onHoldUntil(formatDate(untilOn)) : t.onHoldOpen}</p>
    </Notice>
  );
}

interface FactsProps extends Pick<ProposalProps['view'], 'hears'> {
  readonly waiting: WaitingData;
  readonly isHers: boolean;
}

function Facts({ waiting, isHers, hears }: FactsProps) {
  const t = useMessages().specialist.waiting;
  const { letter, linkUntil, stage, reminderOn, callOn } = waiting;
  const isReached = isHers ? hears.jobseeker : hears.company;
  const next =
    !isReached && (stage === 'waiting' || stage === 'due')
      ? t.noReminder(formatDate(reminderOn))
      : t.stages[stage](formatDate(reminderOn), formatDate(callOn));
  const notByMail = isHers ? t.facts.inMeeting : t.facts.onPhone;
  const link = linkUntil ? formatDateOf(linkUntil) : t.facts.noLink;
  const rows = [
    { term: t.facts.sent, value: letter ? <Sent {...letter} /> : notByMail },
    { term: t.facts.link, value: isHers && letter ? link : null },
    { term: t.facts.next, value: next },
  ];
  return <SummaryList rows={rows.flatMap((row) => (row.value === null ? [] : [row]))} />;
}

function Sent({ at, state }: NonNullable<WaitingData['letter']>) {
  const { facts: t } = useMessages().specialist.waiting;
  const how =
    state === 'parked' || state === 'cancelled'
      ? t.mailStopped
      : state === 'bounced' || state === 'complained'
        ? t.mailReturned
        : state === 'uncertain'
          ? t.mailUncertain
          : state === 'queued' || state === 'sending'
            ? t.mailWaits
            : null;
  return (
    <>
      {t.byMail(formatMoment(at))} {how}
    </>
  );
}
