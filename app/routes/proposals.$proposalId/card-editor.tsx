import { Form } from '@remix-run/react';
import { Tick } from '~/app/forms/form-fields';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Fold } from '~/app/ui/fold';
import { Notice } from '~/app/ui/notice';
import type { ProposalProps } from './page';
import { toldTexts } from './told-texts';

/**
 * The card, item by item: what is ticked is told, with a reason for and against beside each.
 * A draft is asked about from the same form, so that nothing ticked is lost on the way.
 */
export function CardEditor({ view, answer }: ProposalProps) {
  const { edit: t, ask } = useMessages().specialist.proposals;
  const { draft, chosenIds, card } = view.card;
  const typed = answer?.values['lead'];
  return (
    <Form method="post" className="form" noValidate>
      <input type="hidden" name="cardHash" value={view.cardHash} />
      <LookedOver texts={toldTexts}>
        <Field
          id="lead"
          name="lead"
          label={t.lead}
          hint={t.leadHint}
          error={answer?.errors['lead']}
          defaultValue={typeof typed === 'string' ? typed : card.lead}
          kind="textarea"
          rows={4}
          maxLength={400}
        />
      </LookedOver>
      <Fold title={t.items} about={t.itemsChosen(chosenIds.length, draft.items.length)}>
        <Choice
          id="chosenIds"
          name="chosenIds"
          kind="checkbox"
          legend={t.itemsHint}
          options={draft.items.map(({ id, text, whyTell, whyNotTell }) => ({
            value: id,
            label: text,
            hint: t.reasons(whyTell, whyNotTell),
          }))}
          chosen={typed === undefined ? chosenIds : [answer?.values['chosenIds'] ?? []].flat()}
        />
      </Fold>
      {view.state === 'drafted' && view.isUnpaidWithoutJob ? (
        <div className="stack-tight">
          <Notice tone="warning" title={ask.unpaidTitle}>
            <p>{ask.unpaidText}</p>
            <p>
              <a href={`/needs/${view.needId}/complete`}>{ask.unpaidLink}</a>
            </p>
          </Notice>
          <Tick
            name="isExceptionAsked"
            label={ask.unpaidException}
            hint={ask.unpaidExceptionHint}
            form={{ values: answer?.values ?? {}, errors: answer?.errors ?? {} }}
          />
        </div>
      ) : null}
      {view.state === 'drafted' ? <p>{ask.text}</p> : null}
      <TextDoubt doubt={answer?.doubt} field="lead" />
      <div className="actions">
        {view.state === 'drafted' ? <Button intent="ask">{ask.send}</Button> : null}
        <Button intent="save-card" tone="secondary">
          {t.save}
        </Button>
      </div>
    </Form>
  );
}
