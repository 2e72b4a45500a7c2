import { Form } from '@remix-run/react';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { isFinal } from '~/app/domain/proposals/proposal-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Notice } from '~/app/ui/notice';
import type { ProposalProps } from './page';

/** A pause under way: whose it is, since when, and the way on. */
export function Paused({ view, answer }: ProposalProps) {
  const t = useMessages().specialist.waiting.pause;
  if (view.pausedBy === null) return null;
  return (
    <Notice title={t.isPaused[view.pausedBy]}>
      <p>{t.since(formatMoment(view.updatedAt))}</p>
      <Form method="post" className="form" noValidate>
        <WhoWants legend={t.resumedBy} answer={answer} />
        <Button intent="resume">{t.resume}</Button>
      </Form>
    </Notice>
  );
}

/** Lets a proposal rest, with who asked for it. */
export function PauseForm({ view, answer }: ProposalProps) {
  const t = useMessages().specialist.waiting.pause;
  if (isFinal(view.state) || view.state === 'paused') return null;
  return (
    <details open={answer?.errors['askedBy'] !== undefined}>
      <summary>{t.title}</summary>
      <Form method="post" className="form" noValidate>
        <p>{t.text}</p>
        <WhoWants legend={t.askedBy} answer={answer} />
        <Button intent="pause" tone="secondary">
          {t.send}
        </Button>
      </Form>
    </details>
  );
}

function WhoWants({ legend, answer }: { legend: string } & Pick<ProposalProps, 'answer'>) {
  const { parties } = useMessages().specialist.waiting.pause;
  return (
    <Choice
      id="askedBy"
      name="askedBy"
      legend={legend}
      options={[
        { value: 'jobseeker', label: parties.jobseeker },
        { value: 'specialist', label: parties.specialist },
      ]}
      error={answer?.errors['askedBy']}
      layout="row"
    />
  );
}
