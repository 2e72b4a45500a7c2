import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { Timeline } from '~/app/ui/timeline';
import type { ChoresView } from '~/app/usecases/chores/read-chores';

/** The address colleagues share while the list is open, and the end of it. */
export function OpenList({ id, url, openUntilOn }: NonNullable<ChoresView['open']>) {
  const t = useMessages().chores.open;
  return (
    <Card
      title={t.title}
      footer={
        <details>
          <summary>{t.close}</summary>
          <Form method="post" className="stack-tight">
            <input type="hidden" name="listId" value={id} />
            <p>{t.closeSure}</p>
            <Button intent="close" tone="danger">
              {t.closeNow}
            </Button>
          </Form>
        </details>
      }
    >
      <p>{t.until(formatDate(openUntilOn))}</p>
      <p>
        {t.link}:<br />
        <a href={url} className="address">
          {url}
        </a>
      </p>
      <div className="actions">
        <ButtonLink href="/company/chores/poster" tone="secondary">
          {t.poster}
        </ButtonLink>
      </div>
    </Card>
  );
}

/** How it works, and the button that begins it. */
export function StartList({ formId }: Pick<ChoresView, 'formId'>) {
  const t = useMessages().chores.start;
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <Timeline
        items={t.steps.map((step, index) => ({
          state: index === 0 ? 'now' : 'next',
          stateLabel: index === 0 ? t.stepNow : t.stepLater,
          ...step,
        }))}
      />
      <Form method="post">
        <input type="hidden" name="formId" value={formId} />
        <Button intent="open">{t.button}</Button>
      </Form>
    </section>
  );
}
