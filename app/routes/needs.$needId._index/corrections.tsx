import { Form } from '@remix-run/react';
import { formatMoment } from '~/app/domain/calendar/format-moment';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { NeedView } from './page';

/** What the company says is wrong, until somebody has looked at it. */
export function Corrections({ view }: { view: Pick<NeedView, 'corrections'> }) {
  const t = useMessages().specialist.analysis.corrections;
  return (
    <>
      {view.corrections.map(({ id, text, at }) => (
        <Notice key={id} tone="warning" title={t.title}>
          <p>{text}</p>
          <p className="small">{t.sent(formatMoment(at))}</p>
          <Form method="post">
            <input type="hidden" name="correction" value={id} />
            <Button intent="handled" tone="secondary">
              {t.handled}
            </Button>
          </Form>
        </Notice>
      ))}
    </>
  );
}
