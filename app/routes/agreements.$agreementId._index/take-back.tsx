import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { AgreementPageProps } from './page';

/**
 * Takes the sent text back from its parties, or throws away what none of them has seen; says first
 * what that does.
 */
export function TakeBack({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const { callBack, throwAway } = useMessages().agreement.edit;
  if (!agreement.mayCallBack && !agreement.mayThrowAway) return null;
  const [t, intent] = agreement.mayCallBack
    ? ([callBack, 'call-back'] as const)
    : ([throwAway, 'throw-away'] as const);
  return (
    <details>
      <summary>{t.title}</summary>
      <Form method="post" className="form">
        <p>{t.text}</p>
        <Button intent={intent} tone="secondary">
          {t.submit}
        </Button>
      </Form>
    </details>
  );
}
