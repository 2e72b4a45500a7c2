import { Form } from '@remix-run/react';
import { formatDate, formatDateOf } from '~/app/domain/calendar/format-date';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { SummaryList } from '~/app/ui/summary-list';
import type { SharingView } from '~/app/usecases/sharings/sharing-view';

/** A colleague who may read now: every reading, and the one post that ends it. */
export function GivenCard({ sharing }: { sharing: SharingView }) {
  const t = useMessages().jobseeker.sharings;
  const { id, colleague } = sharing;
  return (
    <Card
      title={t.inForce(colleague)}
      footer={
        <Form method="post">
          <input type="hidden" name="sharingId" value={id} />
          <Button intent="end" tone="secondary" about={colleague}>
            {t.end}
          </Button>
        </Form>
      }
    >
      <SharingFacts sharing={sharing} />
      <p>{t.endText}</p>
    </Card>
  );
}

/** One that is over: what she answered, and who has read while it was in force. */
export function OverCard({ sharing }: { sharing: SharingView }) {
  return (
    <Card level={3} title={sharing.colleague}>
      <SharingFacts sharing={sharing} />
    </Card>
  );
}

function SharingFacts({ sharing }: { sharing: SharingView }) {
  const { sharings: t, everything } = useMessages().jobseeker;
  const { state, purpose, untilOn, answeredAt, looks, witness } = sharing;
  const wasOpen = state === 'in-force' || state === 'ended' || state === 'expired';
  return (
    <>
      <p>
        {state === 'in-force' ? null : `${t.states[state]} `}
        {wasOpen && answeredAt ? t.saidYes(formatDateOf(answeredAt)) : null}{' '}
        {witness ? everything.inMeeting(witness) : null}
      </p>
      <SummaryList
        rows={[
          { term: t.why, value: `«${purpose}»` },
          { term: t.until, value: t.untilDate(formatDate(untilOn)) },
          ...(wasOpen ? [{ term: t.looksTitle, value: <Looks looks={looks} /> }] : []),
        ]}
      />
    </>
  );
}

function Looks({ looks }: Pick<SharingView, 'looks'>) {
  const { sharings: t, everything } = useMessages().jobseeker;
  if (looks.length === 0) return <>{t.noLooks}</>;
  return (
    <ul>
      {looks.map(({ at, what }) => (
        <li key={`${at} ${what}`}>{t.look(formatMoment(at), everything.looks[what])}</li>
      ))}
    </ul>
  );
}
