import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Card } from '~/app/ui/card';
import { Notice } from '~/app/ui/notice';

const roles = ['employer', 'specialist', 'jobseeker', 'administrator'] as const;

/** The demo's entrance: the story, and a button per role. Plain forms, so that each begins afresh. */
export function DemoPage({ message }: { message: string | undefined }) {
  const t = useMessages().demo;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {message ? <Notice tone="warning">{message}</Notice> : null}
      <section className="stack">
        <h2>{t.rolesTitle}</h2>
        <form method="post" className="grid">
          {roles.map((role) => (
            <Card
              key={role}
              level={3}
              title={t.roles[role].title}
              footer={<Button intent={role}>{t.enterAs(t.roles[role].name)}</Button>}
            >
              <p>{t.roles[role].text}</p>
            </Card>
          ))}
        </form>
      </section>
      <section className="stack">
        <h2>{t.storyTitle}</h2>
        <ol>
          {t.story.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>{t.inboxHint}</p>
        <ButtonLink href="/inbox" tone="secondary">
          {t.inbox}
        </ButtonLink>
      </section>
    </PageFrame>
  );
}
