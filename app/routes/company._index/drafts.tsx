import { Form } from '@remix-run/react';
import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { useMessages } from '~/app/i18n/messages';
import { onwardPath } from '~/app/posting/posting-paths';
import { Button } from '~/app/ui/button';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';

interface DraftsProps extends Pick<CompanyOverview, 'drafts'> {
  readonly now: string;
}

/** Postings that were begun and not sent, a line each: they wait for nobody but her. */
export function DraftsOfCompany({ drafts, now }: DraftsProps) {
  const t = useMessages().employer.overview;
  if (drafts.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t.draftsTitle}</h2>
      <ul className="draft-lines">
        {drafts.map((draft) => (
          <DraftLine key={draft.id} draft={draft} now={now} />
        ))}
      </ul>
    </section>
  );
}

interface DraftLineProps {
  readonly draft: CompanyOverview['drafts'][number];
  readonly now: string;
}

/** It can go on where it was left, or go away. */
function DraftLine({ draft, now }: DraftLineProps) {
  const t = useMessages().employer.overview;
  const title = draft.title || t.untitled;
  return (
    <li className="draft-line">
      <span>
        {title} <span className="soft small">{t.started(ageInWords(draft.startedAt, now))}</span>
      </span>
      <a href={onwardPath(draft.id, draft.goesOnAt, draft.tasks)}>
        {t.goOn}
        <span className="visually-hidden"> {title}</span>
      </a>
      <details>
        <summary>
          {t.discard}
          <span className="visually-hidden"> {title}</span>
        </summary>
        <Form method="post" className="stack-tight">
          <input type="hidden" name="needId" value={draft.id} />
          <p>{t.discardSure}</p>
          <Button intent="discard" tone="danger" about={title}>
            {t.discardNow}
          </Button>
        </Form>
      </details>
    </li>
  );
}
