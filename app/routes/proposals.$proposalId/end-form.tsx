import { Form } from '@remix-run/react';
import { endReasons } from '~/app/domain/proposals/end-reason';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';

/** Ends the proposal, with a reason that can be counted. */
export function EndForm() {
  const t = useMessages().specialist.proposals.end;
  return (
    <details>
      <summary>{t.title}</summary>
      <Form method="post" className="form">
        <Choice
          id="reason"
          name="reason"
          legend={t.reason}
          options={endReasons.map((reason) => ({ value: reason, label: t.reasons[reason] }))}
          isRequired
        />
        <Button intent="end" tone="danger">
          {t.send}
        </Button>
      </Form>
    </details>
  );
}
