import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FixedContact } from '~/app/posting/fixed-contact';
import { Notice } from '~/app/ui/notice';
import { ButtonLink } from '~/app/ui/button-link';
import { OwnWish } from '~/app/views/own-wish';
import type { CompanyOverview } from '~/app/usecases/companies/read-company-overview';
import { AgreementsOfCompany } from './agreements';
import { DraftsOfCompany } from './drafts';
import { DraftsToRead } from './drafts-to-read';
import { NeedsOfCompany } from './needs';
import { Answered, OnHold, UnderWay } from './under-way';
import { WaitingForYou } from './waiting';

interface OverviewPageProps {
  readonly now: string;
  readonly overview: CompanyOverview;
}

/** What waits for the employer, what is under way, and the one thing to do next. */
export function OverviewPage({ now, overview }: OverviewPageProps) {
  const t = useMessages().employer.overview;
  return (
    <PageFrame title={t.title}>
      {overview.isOver ? (
        <Notice tone="warning" title={t.overTitle}>
          <p>{t.overText}</p>
        </Notice>
      ) : null}
      <WaitingForYou
        proposals={overview.proposals}
        agreements={overview.agreements}
        registeredWish={overview.isOver ? null : overview.registeredWish}
        now={now}
      />
      <DraftsToRead shownDrafts={overview.shownDrafts} />
      {overview.wishes.map((wish) => (
        <OwnWish key={wish.id} wish={wish} />
      ))}
      {overview.isOver ? null : (
        <>
          <DraftsOfCompany drafts={overview.drafts} now={now} />
          <div className="actions">
            <ButtonLink href="/company/needs/new">{t.post}</ButtonLink>
          </div>
        </>
      )}
      <UnderWay proposals={overview.proposals} agreements={overview.agreements} now={now} />
      <OnHold proposals={overview.proposals} now={now} />
      <Answered proposals={overview.proposals} now={now} />
      <NeedsOfCompany needs={overview.needs} now={now} />
      <AgreementsOfCompany agreements={overview.agreements} />
      <FixedContact contact={overview.contact} />
    </PageFrame>
  );
}
