import { Form } from '@remix-run/react';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Notice } from '~/app/ui/notice';
import { Tag } from '~/app/ui/tag';
import type { WeekOfNeeds } from '~/app/usecases/needs/read-week-of-needs';

interface WeekProps {
  /** The reader's own id. */
  readonly me: string;
  readonly week: WeekOfNeeds;
  readonly message: string | undefined;
}

/** The week's needs: first what nobody has taken, then who completes what. */
export function WeekPage({ me, week, message }: WeekProps) {
  const t = useMessages().specialist.weekOfNeeds;
  const cards = (needs: WeekOfNeeds['untaken'], none: string) =>
    needs.length === 0 ? (
      <p className="soft">{none}</p>
    ) : (
      <div className="grid">
        {needs.map((need) => (
          <WeekCard key={need.id} need={need} me={me} />
        ))}
      </div>
    );
  return (
    <PageFrame title={t.title} lead={t.lead} width="wide">
      {message ? <Notice tone="warning">{message}</Notice> : null}
      <div className="stack">
        <h2>{t.untakenTitle}</h2>
        {cards(week.untaken, t.untakenNone)}
        <h2>{t.takenTitle}</h2>
        {cards(week.taken, t.takenNone)}
      </div>
    </PageFrame>
  );
}

function WeekCard({ need, me }: { need: WeekOfNeeds['untaken'][number]; me: string }) {
  const { weekOfNeeds: t, needs } = useMessages().specialist;
  const { id, title, company, municipality, takenBy } = need;
  const isMine = takenBy?.specialistId === me;
  return (
    <Card
      level={3}
      title={title}
      href={`/needs/${id}`}
      eyebrow={[company, municipality].filter(Boolean).join(', ')}
      footer={
        <>
          <span>{needs.submitted(need.age)}</span>
          {takenBy === null || isMine ? (
            <Form method="post">
              <input type="hidden" name="needId" value={id} />
              <Button intent={isMine ? 'release' : 'claim'} tone="quiet" about={t.about(title)}>
                {isMine ? t.release : t.claim}
              </Button>
            </Form>
          ) : null}
        </>
      }
    >
      <p className="actions">
        {need.isNew ? <Tag tone="attention">{t.newTag}</Tag> : null}
        {takenBy ? <Tag tone="now">{isMine ? t.yours : t.takenBy(takenBy.name)}</Tag> : null}
      </p>
    </Card>
  );
}
