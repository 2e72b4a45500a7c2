import { Form } from '@remix-run/react';
import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { formatDate } from '~/app/domain/calendar/format-date';
import type { NeedStanding } from '~/app/domain/needs/need-standing';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { Fold } from '~/app/ui/fold';
import { Tag, type TagTone } from '~/app/ui/tag';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';

type ListedNeed = CompanyOverview['needs'][number];

const tones: Partial<Record<NeedStanding, TagTone>> = { closed: 'plain', agreed: 'done' };

interface NeedsProps extends Pick<CompanyOverview, 'needs' | 'today'> {
  readonly now: string;
}

/**
 * What the company has posted, with its state and age in words; drafts can go on or go away, and
 * what is closed is folded.
 */
export function NeedsOfCompany({ needs, today, now }: NeedsProps) {
  const t = useMessages().employer.overview;
  const closed = needs.filter(({ standing }) => standing === 'closed');
  const current = needs.filter(({ standing }) => standing !== 'closed');
  return (
    <section className="stack-tight">
      <h2>{t.needsTitle}</h2>
      {needs.length === 0 ? (
        <EmptyState title={t.needsEmpty}>
          <p>{t.needsEmptyText}</p>
        </EmptyState>
      ) : null}
      {current.map((need) =>
        need.standing === 'draft' ? (
          <Draft key={need.id} need={need} now={now} />
        ) : (
          <Sent key={need.id} need={need} today={today} now={now} />
        ),
      )}
      {closed.length > 0 ? (
        <Fold title={t.closedTitle(closed.length)}>
          {closed.map((need) => (
            <Sent key={need.id} need={need} today={today} now={now} />
          ))}
        </Fold>
      ) : null}
    </section>
  );
}

interface SentProps {
  readonly need: ListedNeed;
  readonly today: string;
  readonly now: string;
}

function Sent({ need, today, now }: SentProps) {
  const t = useMessages().employer;
  const { comeBackOn, standing } = need;
  const words =
    comeBackOn && comeBackOn < today && standing === 'paused'
      ? t.overview.pauseOver
      : t.overview.pausedUntil;
  return (
    <Card
      level={3}
      href={`/company/needs/${need.id}`}
      title={need.title || t.overview.untitled}
      eyebrow={<Tag tone={tones[standing] ?? 'waiting'}>{t.needStandings[standing]}</Tag>}
    >
      {comeBackOn && standing !== 'closed' ? <p>{words(formatDate(comeBackOn))}</p> : null}
      <p className="soft small">{t.overview.sent(ageInWords(need.at, now))}</p>
    </Card>
  );
}

function Draft({ need, now }: { need: ListedNeed; now: string }) {
  const t = useMessages().employer;
  const title = need.title || t.overview.untitled;
  return (
    <Card
      level={3}
      title={title}
      eyebrow={<Tag tone="attention">{t.needStandings.draft}</Tag>}
      footer={
        <>
          <a href={`/company/needs/${need.id}/tasks`}>
            {t.overview.goOn}
            <span className="visually-hidden"> {title}</span>
          </a>
          <details>
            <summary>{t.overview.discard}</summary>
            <Form method="post" className="stack-tight">
              <input type="hidden" name="needId" value={need.id} />
              <p>{t.overview.discardSure}</p>
              <Button intent="discard" tone="danger" about={title}>
                {t.overview.discardNow}
              </Button>
            </Form>
          </details>
        </>
      }
    >
      <p className="soft small">{t.overview.started(ageInWords(need.at, now))}</p>
    </Card>
  );
}
