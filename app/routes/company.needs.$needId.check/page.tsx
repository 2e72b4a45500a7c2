import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { NeedFacts } from '~/app/posting/need-facts';
import { needPaths } from '~/app/posting/posting-paths';
import type { ShownNeed } from '~/app/posting/shown-need';
import { StepHead } from '~/app/posting/step-frame';
import { Button } from '~/app/ui/button';

interface CheckPageProps {
  readonly need: ShownNeed;
  readonly answer: FormAnswer | undefined;
}

/** Everything to read over before it is sent. */
export function CheckPage({ need, answer }: CheckPageProps) {
  const t = useMessages().posting.check;
  return (
    <PageFrame>
      <StepHead step="check" lead={t.lead} back={needPaths(need.id).afterwards} answer={answer} />
      <NeedFacts need={need} isDraft />
      <Form method="post" className="actions">
        <Button intent="send">{t.send}</Button>
      </Form>
    </PageFrame>
  );
}
