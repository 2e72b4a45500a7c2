import { Form, useLocation } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Notice } from '~/app/ui/notice';

interface LinkPageProps {
  /** There once the link was tried in vain; `message` when it was tried too often. */
  readonly answer: { readonly message?: string | undefined } | undefined;
}

/** A page that names nobody: the link's holder has proved nothing until she presses the button. */
export function LinkPage({ answer }: LinkPageProps) {
  const t = useMessages().signIn.link;
  const { search } = useLocation();
  if (answer && !answer.message) {
    return (
      <PageFrame title={t.endedTitle} lead={t.endedText}>
        <ButtonLink href={`/sign-in${search}`}>{t.again}</ButtonLink>
      </PageFrame>
    );
  }
  return (
    <PageFrame title={t.title} lead={t.lead}>
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post">
        <Button intent="sign-in">{t.send}</Button>
      </Form>
    </PageFrame>
  );
}
