import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';

/** What the company has been told of who she is, or her no, which she may change. */
export function NameAnswer({ proposal }: { proposal: OwnProposalView }) {
  const t = useMessages().jobseeker;
  const { state, consents, cardHash, hasMeeting } = proposal;
  const told = consents.find(({ told: it, withdrawnAt }) => it && withdrawnAt === null)?.told;
  if (told) {
    return (
      <Notice tone="success" title={t.status.toldTitle}>
        <p>{[told.name, told.phone, told.email].filter(Boolean).join(' · ')}</p>
        {state === 'meeting' && !hasMeeting ? <p>{t.status.namedText}</p> : null}
      </Notice>
    );
  }
  if (state !== 'meeting') return null;
  return (
    <Notice title={t.meeting.declinedTitle}>
      <p>{t.meeting.declinedText}</p>
      <Form method="post">
        <input type="hidden" name="cardHash" value={cardHash} />
        <Button intent="meeting-yes" tone="secondary">
          {t.meeting.yesAfterAll}
        </Button>
      </Form>
    </Notice>
  );
}
