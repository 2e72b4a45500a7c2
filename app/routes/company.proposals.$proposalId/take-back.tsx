import { Form } from '@remix-run/react';
import { formatDate } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';

/** An answer can be taken back for some working days, while nobody has gone on from it. */
export function TakeBack({ untilOn }: { untilOn: string | null }) {
  const t = useMessages().employer.proposal;
  if (untilOn === null) return null;
  return (
    <Form method="post" className="stack-tight">
      <p>{t.takeBackText(formatDate(untilOn))}</p>
      <div>
        <Button intent="take-back" tone="secondary">
          {t.takeBack}
        </Button>
      </div>
    </Form>
  );
}
