import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { NeedFacts } from '~/app/posting/need-facts';
import { needPaths } from '~/app/posting/posting-paths';
import type { ShownNeed } from '~/app/posting/shown-need';
import { StepHead } from '~/app/posting/step-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';

interface CheckPageProps {
  readonly need: ShownNeed;
  readonly answer: FormAnswer | undefined;
}

/** Everything to read over before it is sent, and after a change of what is sent. */
export function CheckPage({ need, answer }: CheckPageProps) {
  const t = useMessages().posting.check;
  const paths = needPaths(need.id);
  const isSent = need.state !== 'draft';
  return (
    <PageFrame>
      <StepHead
        step="check"
        lead={isSent ? t.sentLead : t.lead}
        back={isSent ? paths.need : paths.afterwards}
        answer={answer}
      />
      <NeedFacts need={need} isEditable />
      {isSent ? (
        <div className="actions">
          <ButtonLink href={paths.need}>{t.done}</ButtonLink>
          <ButtonLink href={paths.tasks} tone="secondary">
            {t.moreTasks}
          </ButtonLink>
        </div>
      ) : (
        <Form method="post" className="actions">
          <Button intent="send">{t.send}</Button>
        </Form>
      )}
    </PageFrame>
  );
}
