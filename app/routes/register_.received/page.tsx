import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { ButtonLink } from '~/app/ui/button-link';
import { Timeline } from '~/app/ui/timeline';

/** A registration is received: what happens next. It says nothing of who is known to us. */
export function ReceivedPage() {
  const t = useMessages().register.sent;
  return (
    <PageFrame title={t.title} lead={t.text}>
      <section className="stack-tight">
        <h2>{t.nextTitle}</h2>
        <Timeline
          items={t.steps.map((step, index) => ({
            state: index === 0 ? 'now' : 'next',
            stateLabel: index === 0 ? t.next : t.later,
            ...step,
          }))}
        />
      </section>
      <p>{t.mail}</p>
      <div className="actions">
        <ButtonLink href="/" tone="secondary">
          {t.toFrontPage}
        </ButtonLink>
      </div>
    </PageFrame>
  );
}
