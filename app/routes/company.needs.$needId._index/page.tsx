import type { PlainDate } from '~/app/domain/calendar/plain-date';
import type { NeedStanding } from '~/app/domain/needs/need-standing';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FixedContact } from '~/app/posting/fixed-contact';
import { NeedFacts } from '~/app/posting/need-facts';
import { NextSteps } from '~/app/posting/next-steps';
import type { ShownNeed } from '~/app/posting/shown-need';

interface NeedPageProps {
  readonly need: ShownNeed;
  readonly standing: NeedStanding;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
}

/** A need that is sent: how far it has come, and what was written. */
export function NeedPage({ need, standing, contact, ...dates }: NeedPageProps) {
  const t = useMessages();
  return (
    <PageFrame title={need.title} eyebrow={t.employer.needStandings[standing]}>
      <section className="stack-tight">
        <h2>{t.posting.receipt.nextTitle}</h2>
        {standing === 'agreed' ? (
          <p>{t.employer.need.agreed}</p>
        ) : (
          <NextSteps
            {...dates}
            state={need.state}
            contactName={need.contactName ?? ''}
            callerName={contact?.name ?? null}
          />
        )}
      </section>
      <section className="stack-tight">
        <h2>{t.employer.need.whatTitle}</h2>
        <NeedFacts need={need} />
      </section>
      <FixedContact contact={contact} />
    </PageFrame>
  );
}
