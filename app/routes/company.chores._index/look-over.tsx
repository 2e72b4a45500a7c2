import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Fold } from '~/app/ui/fold';
import type { ChoresView } from '~/app/usecases/chores/read-chores';

type PutIn = ChoresView['waiting'][number];

/** So many are looked over on one page: what is more comes when these are done. */
const mostShown = 40;

/** What colleagues have put in and nobody has looked at. */
export function WaitingChores({ waiting }: Pick<ChoresView, 'waiting'>) {
  const t = useMessages().chores.waiting;
  if (waiting.length === 0) return null;
  const left = waiting.length - mostShown;
  return (
    <section className="stack-tight" id="look-over">
      <h2>{t.title(waiting.length)}</h2>
      <p>{t.lead}</p>
      {waiting.slice(0, mostShown).map((chore) => (
        <PutInCard key={chore.id} chore={chore}>
          <Button intent="keep" tone="secondary" about={chore.text}>
            {t.keep}
          </Button>
          <Button intent="leave-out" tone="quiet" about={chore.text}>
            {t.leaveOut}
          </Button>
        </PutInCard>
      ))}
      {left > 0 ? <p className="soft">{t.more(left)}</p> : null}
    </section>
  );
}

/** What was left out: it can still be taken in. */
export function LeftOutChores({ leftOut }: Pick<ChoresView, 'leftOut'>) {
  const t = useMessages().chores.leftOut;
  if (leftOut.length === 0) return null;
  return (
    <Fold title={t.title(leftOut.length)}>
      {leftOut.map((chore) => (
        <PutInCard key={chore.id} chore={chore}>
          <Button intent="keep" tone="quiet" about={chore.text}>
            {t.keep}
          </Button>
        </PutInCard>
      ))}
    </Fold>
  );
}

function PutInCard({ chore, children }: { chore: PutIn; children: React.ReactNode }) {
  const t = useMessages().chores;
  return (
    <Card
      level={3}
      title={chore.text}
      eyebrow={chore.place}
      footer={
        <Form method="post" className="actions">
          <input type="hidden" name="choreId" value={chore.id} />
          {children}
        </Form>
      }
    >
      <p className="soft">{t.line(chore.minutes, chore.rhythm)}</p>
    </Card>
  );
}
