import type { PlainDate } from '~/app/domain/calendar/plain-date';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FixedContact } from '~/app/posting/fixed-contact';
import { NextSteps } from '~/app/posting/next-steps';
import type { ShownNeed } from '~/app/posting/shown-need';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';

interface ReceiptPageProps {
  readonly need: ShownNeed;
  readonly sentOn: PlainDate;
  readonly callByOn: PlainDate;
  readonly answerByOn: PlainDate;
  readonly contact: { readonly name: string; readonly phone: string | null } | null;
}

/** Received: what happens next, by which day, and who to call. */
export function ReceiptPage({ need, contact, ...dates }: ReceiptPageProps) {
  const t = useMessages().posting.receipt;
  return (
    <PageFrame title={t.title}>
      <Notice tone="success" title={need.title} isStatus>
        <p>{t.noDuty}</p>
      </Notice>
      <section className="stack-tight">
        <h2>{t.nextTitle}</h2>
        <NextSteps
          {...dates}
          today={dates.sentOn}
          state={need.state}
          contactName={need.contactName ?? ''}
          callerName={contact?.name ?? null}
        />
      </section>
      <FixedContact contact={contact} />
      <ButtonLink href="/company">{t.toOverview}</ButtonLink>
    </PageFrame>
  );
}
