import { ageInWords } from '~/app/domain/calendar/age-in-words';
import { formatDate } from '~/app/domain/calendar/format-date';
import type { NeedStanding } from '~/app/domain/needs/need-standing';
import { useMessages } from '~/app/i18n/messages';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { Fold } from '~/app/ui/fold';
import { Tag, type TagTone } from '~/app/ui/tag';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';
import { PauseLine } from '~/app/views/pause-line';

type ListedNeed = CompanyOverview['needs'][number];

const tones: Partial<Record<NeedStanding, TagTone>> = { closed: 'plain', agreed: 'done' };

interface NeedsProps extends Pick<CompanyOverview, 'needs'> {
  readonly now: string;
}

/**
 * What the company has sent, with its state and age in words; what is closed is folded.
 */
export function NeedsOfCompany({ needs, now }: NeedsProps) {
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
      {current.map((need) => (
        <Sent key={need.id} need={need} now={now} />
      ))}
      {closed.length > 0 ? (
        <Fold title={t.closedTitle(closed.length)}>
          {closed.map((need) => (
            <Sent key={need.id} need={need} now={now} />
          ))}
        </Fold>
      ) : null}
    </section>
  );
}

interface SentProps {
  readonly need: ListedNeed;
  readonly now: string;
}

function Sent({ need, now }: SentProps) {
  const t = useMessages().employer;
  const { comeBackOn, standing } = need;
  return (
    <Card
      level={3}
      href={`/company/needs/${need.id}`}
      title={need.title || t.overview.untitled}
      eyebrow={<Tag tone={tones[standing] ?? 'waiting'}>{t.needStandings[standing]}</Tag>}
    >
      <PauseLine {...need} isPaused={standing === 'paused'} />
      {comeBackOn && standing !== 'closed' ? (
        <p>{t.overview.comeBackOn(formatDate(comeBackOn))}</p>
      ) : null}
      <p className="soft small">{t.overview.sent(ageInWords(need.at, now))}</p>
    </Card>
  );
}
