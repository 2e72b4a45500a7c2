import { Form } from '@remix-run/react';
import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { useMessages } from '~/app/i18n/messages';
import { onwardPath } from '~/app/posting/posting-paths';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Tag } from '~/app/ui/tag';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';

interface DraftCardProps {
  readonly draft: CompanyOverview['drafts'][number];
  readonly now: string;
}

/** A posting that was begun and not sent: it can go on where it was left, or go away. */
export function DraftCard({ draft, now }: DraftCardProps) {
  const t = useMessages().employer;
  const title = draft.title || t.overview.untitled;
  return (
    <Card
      level={3}
      title={title}
      eyebrow={<Tag tone="attention">{t.needStandings.draft}</Tag>}
      footer={
        <>
          <a href={onwardPath(draft.id, draft.goesOnAt, draft.tasks)}>
            {t.overview.goOn}
            <span className="visually-hidden"> {title}</span>
          </a>
          <details>
            <summary>{t.overview.discard}</summary>
            <Form method="post" className="stack-tight">
              <input type="hidden" name="needId" value={draft.id} />
              <p>{t.overview.discardSure}</p>
              <Button intent="discard" tone="danger" about={title}>
                {t.overview.discardNow}
              </Button>
            </Form>
          </details>
        </>
      }
    >
      <p className="soft small">{t.overview.started(ageInWords(draft.startedAt, now))}</p>
    </Card>
  );
}
