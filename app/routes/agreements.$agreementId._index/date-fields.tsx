import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import type { DrawField } from './terms-field';

/** First and last day and the four meetings; a button counts them all from the weeks. */
export function DateFields({ fields: { write } }: { fields: DrawField }) {
  const t = useMessages().agreement;
  const { fields: f } = t.edit;
  const date = { kind: 'date', width: 'medium' } as const;
  return (
    <>
      {write('startOn', t.sheet.startOn, date)}
      {write('weeks', f.weeks, { kind: 'number', width: 'short', hint: f.weeksHint })}
      <Button intent="lay-out" tone="secondary">
        {f.layOut}
      </Button>
      {write('evaluationOn', t.sheet.evaluationOn, date)}
      {write('midwayOn', t.sheet.midwayOn, date)}
      {write('payTalkOn', t.sheet.payTalkOn, date)}
      {write('decisionOn', t.sheet.decisionOn, date)}
      {write('endOn', t.sheet.endOn, date)}
      {write('reasonForException', f.exception, { kind: 'textarea', maxLength: 600, rows: 2 })}
    </>
  );
}
