import { Form } from '@remix-run/react';
import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { OwnProposalView } from '~/app/usecases/proposals/read-own-proposal';

interface PauseProps {
  readonly proposal: Pick<OwnProposalView, 'state' | 'pausedBy'>;
}

/** A pause she can take at any time before the end, and end herself when it is hers. */
export function Pause({ proposal: { state, pausedBy } }: PauseProps) {
  const t = useMessages().jobseeker.pause;
  if (isFinal(state)) return null;
  if (state === 'paused') {
    return (
      <Notice title={pausedBy === 'jobseeker' ? t.yours : t.ours}>
        {pausedBy === 'jobseeker' ? (
          <Form method="post">
            <p>{t.goOnText}</p>
            <Button intent="resume" tone="secondary">
              {t.goOn}
            </Button>
          </Form>
        ) : (
          <p>{t.oursText}</p>
        )}
      </Notice>
    );
  }
  return (
    <section className="stack-tight">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <Form method="post">
        <Button intent="pause" tone="secondary">
          {t.send}
        </Button>
      </Form>
    </section>
  );
}
