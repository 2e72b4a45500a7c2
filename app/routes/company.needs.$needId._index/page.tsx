import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FixedContact } from '~/app/posting/fixed-contact';
import { NeedFacts } from '~/app/posting/need-facts';
import { NextSteps } from '~/app/posting/next-steps';
import type { ShownNeed } from '~/app/posting/shown-need';

interface NeedPageProps {
  readonly need: ShownNeed;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
}

/** A need that is sent: how far it has come, and what was written. */
export function NeedPage({ need, contact, ...dates }: NeedPageProps) {
  const t = useMessages();
  return (
    <PageFrame title={need.title} eyebrow={t.employer.needStates[need.state]}>
      <section className="stack-tight">
        <h2>{t.posting.receipt.nextTitle}</h2>
        <NextSteps
          {...dates}
          state={need.state}
          contactName={need.contactName ?? ''}
          callerName={contact?.name ?? null}
        />
      </section>
      <section className="stack-tight">
        <h2>{t.employer.need.whatTitle}</h2>
        <NeedFacts need={need} />
      </section>
      <FixedContact contact={contact} />
    </PageFrame>
  );
}
