import { Form } from '@remix-run/react';
import { meetingReasons } from '~/app/domain/agreements/accepted-as';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { SummaryList } from '~/app/ui/summary-list';
import type { AgreementForSpecialist } from '~/app/usecases/agreements/read-agreement';
import type { AgreementPageProps } from './page';

type Answer = AgreementForSpecialist['answers'][number];

/** Who has answered and how, and a form for a yes that was said in a meeting. */
export function Answers({ agreement, sent }: AgreementPageProps) {
  const t = useMessages().agreement;
  const { answers, mayAcceptInMeeting } = agreement;
  if (answers.length === 0) return null;
  return (
    <section className="stack">
      <h2>{t.edit.partiesTitle}</h2>
      <SummaryList
        rows={answers.map((answer) => ({
          term: t.roles[answer.role],
          value: (
            <>
              <AnswerLine answer={answer} />
              {agreement.mayTendLinks ? <PartyLink answer={answer} /> : null}
            </>
          ),
        }))}
      />
      {agreement.mayTendLinks && answers.some(({ link }) => link !== null) ? (
        <p className="soft">{t.edit.links.hint}</p>
      ) : null}
      {mayAcceptInMeeting.length > 0 ? <MeetingForm agreement={agreement} sent={sent} /> : null}
    </section>
  );
}

function AnswerLine({ answer }: { answer: Answer }) {
  const { sheet, edit, meetingReasons: reasons } = useMessages().agreement;
  const { acceptedAt, name, meeting, declinedTo, note } = answer;
  if (acceptedAt !== null) {
    const on = formatDateOf(acceptedAt);
    return (
      <>
        {name}. {sheet.accepted(on)}.{' '}
        {meeting ? edit.inMeeting(reasons[meeting.reason], meeting.witness) : null}
      </>
    );
  }
  if (declinedTo === null) return <>{sheet.waits}</>;
  return (
    <>
      {edit.answered[declinedTo]} {note ? `«${note}»` : null}
    </>
  );
}

/** One party's link: how long it works, and the ways to stop it or send another. */
function PartyLink({ answer: { role, link } }: { answer: Answer }) {
  const t = useMessages().agreement.edit.links;
  if (link === null || (role !== 'jobseeker' && role !== 'employer')) return null;
  const { isOpen, endsAt, revokedAt, maySendAnew } = link;
  return (
    <Form method="post" className="stack-tight">
      <input type="hidden" name="role" value={role} />
      {isOpen && endsAt ? <p className="soft">{t.open(formatDateOf(endsAt))}</p> : null}
      {isOpen || revokedAt ? null : <p className="soft">{t.ended}</p>}
      {revokedAt ? <p className="soft">{t.revoked(formatDateOf(revokedAt))}</p> : null}
      <div className="actions">
        {isOpen ? (
          <Button intent="revoke-link" tone="quiet" about={t.of[role]}>
            {t.revoke}
          </Button>
        ) : null}
        {maySendAnew ? (
          <Button intent="send-link" tone="quiet" about={t.of[role]}>
            {t.sendAnew}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}

function MeetingForm({ agreement, sent }: AgreementPageProps) {
  const t = useMessages().agreement;
  const { document, mayAcceptInMeeting } = agreement;
  const error = (field: string) => sent?.errors[field];
  const typed = (field: string) => String(sent?.values?.[field] ?? '');
  return (
    <details open={Boolean(error('witness') ?? error('reason') ?? error('role'))}>
      <summary>{t.edit.meetingTitle}</summary>
      <Form method="post" className="form">
        <p>{t.edit.meetingText}</p>
        <input type="hidden" name="contentHash" value={document.contentHash ?? ''} />
        <Choice
          id="role"
          name="role"
          legend={t.edit.meetingParty}
          error={error('role')}
          chosen={[typed('role')]}
          options={mayAcceptInMeeting.map((role) => ({ value: role, label: t.roles[role] }))}
        />
        <Choice
          id="reason"
          name="reason"
          legend={t.edit.meetingReason}
          error={error('reason')}
          chosen={[typed('reason')]}
          options={meetingReasons.map((value) => ({ value, label: t.meetingReasons[value] }))}
        />
        <Field
          id="name"
          name="name"
          label={t.edit.meetingName}
          error={error('name')}
          defaultValue={typed('name')}
          maxLength={120}
        />
        <Field
          id="witness"
          name="witness"
          label={t.edit.meetingWitness}
          error={error('witness')}
          defaultValue={typed('witness')}
          maxLength={120}
        />
        <Button intent="accept-in-meeting" tone="secondary">
          {t.edit.meetingSave}
        </Button>
      </Form>
    </details>
  );
}
