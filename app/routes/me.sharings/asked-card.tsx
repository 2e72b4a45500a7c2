import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { SummaryList } from '~/app/ui/summary-list';
import type { SharingView } from '~/app/usecases/sharings/sharing-view';

/** The question: who, why, what is seen and what is not, how long, and that no changes nothing. */
export function AskedCard({ sharing }: { sharing: SharingView }) {
  const t = useMessages().jobseeker.sharings;
  const { id, specialist, colleague, purpose, untilOn } = sharing;
  return (
    <Card
      title={t.question(colleague)}
      footer={
        <Form method="post" className="actions">
          <input type="hidden" name="sharingId" value={id} />
          <Button intent="yes" about={colleague}>
            {t.yes}
          </Button>
          <Button intent="no" tone="secondary" about={colleague}>
            {t.no}
          </Button>
        </Form>
      }
    >
      <p>{t.asks(specialist, colleague)}</p>
      <SummaryList
        rows={[
          { term: t.why, value: `«${purpose}»` },
          { term: t.sees(colleague), value: <Points points={t.seesWhat} /> },
          { term: t.seesNot(colleague), value: <Points points={t.seesNotWhat} /> },
          { term: t.until, value: t.untilDate(formatDate(untilOn)) },
        ]}
      />
      <p>
        <strong>{t.noIsFine}</strong>
      </p>
      <p>{t.mayEnd}</p>
    </Card>
  );
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
