import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { AgreementPageProps } from './page';

/** Takes the sent text back from its parties; says first what that does. */
export function CallBack({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const t = useMessages().agreement.edit.callBack;
  if (!agreement.mayCallBack) return null;
  return (
    <details>
      <summary>{t.title}</summary>
      <Form method="post" className="form">
        <p>{t.text}</p>
        <Button intent="call-back" tone="secondary">
          {t.submit}
        </Button>
      </Form>
    </details>
  );
}
