import { Form } from '@remix-run/react';
import type { ContactWay } from '~/app/domain/consent/disclosure';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import type { ProposalProps } from './page';

const contactWays: readonly ContactWay[] = ['phone', 'email'];

/** Writes down what she answered in a meeting, before a witness who is not the one who writes. */
export function MeetingAnswerForm({
  view,
  answer,
  question,
}: ProposalProps & { question: 'card' | 'name' }) {
  const { inMeeting: t, meeting } = useMessages().specialist.proposals;
  const typed = answer?.values['witness'];
  return (
    <details open={answer?.errors['witness'] !== undefined}>
      <summary>{t.title}</summary>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="cardHash" value={view.cardHash} />
        <p>{t.text}</p>
        <Field
          id="witness"
          name="witness"
          label={t.witness}
          error={answer?.errors['witness']}
          defaultValue={typeof typed === 'string' ? typed : ''}
          maxLength={120}
        />
        {question === 'name' ? (
          <Choice
            id="ways"
            name="ways"
            kind="checkbox"
            legend={meeting.ways}
            options={contactWays.map((way) => ({ value: way, label: meeting.wayNames[way] }))}
            layout="row"
          />
        ) : null}
        <Choice
          id="isInterpreterUsed"
          name="isInterpreterUsed"
          kind="checkbox"
          legend={t.interpreterLegend}
          options={[{ value: 'on', label: t.interpreter }]}
        />
        <div className="actions">
          {question === 'card' ? (
            <>
              <Button intent="yes-in-meeting">{t.yes}</Button>
              <Button intent="no-in-meeting" tone="secondary">
                {t.no}
              </Button>
            </>
          ) : (
            <>
              <Button intent="yes-to-meeting">{meeting.yes}</Button>
              {view.isMeetingDeclined ? null : (
                <Button intent="no-to-meeting" tone="secondary">
                  {meeting.no}
                </Button>
              )}
            </>
          )}
        </div>
      </Form>
    </details>
  );
}
