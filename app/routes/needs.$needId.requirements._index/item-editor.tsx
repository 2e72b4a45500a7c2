import { Form } from '@remix-run/react';
import type { ListedRequirement } from '~/app/domain/needs/requirements/requirement-edits';
import type { FormAnswer } from '~/app/forms/form-answer';
import { LookedOver } from '~/app/forms/looked-over';
import { concerns } from '~/app/forms/text-doubt';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { editedTexts } from './requirement-texts';

interface ItemEditorProps {
  readonly item: ListedRequirement;
  readonly index: number;
  readonly formId: string;
  readonly answer: FormAnswer | undefined;
}

/** The two things one can do with an item, folded: other words, or away with a reason. */
export function ItemEditor({ item, index, formId, answer }: ItemEditorProps) {
  const { requirements: t } = useMessages().specialist;
  const own = answer?.values['of'] === item.of ? answer : undefined;
  // The error summary leads to a field by its name; only the form that was sent has that id.
  const idOf = (name: string) => (own ? name : `${name}-${index}`);
  const typed = (name: string, kept: string) => String(own?.values[name] ?? kept);
  const doubtIn = (name: string) => (concerns(own?.doubt, name) ? own?.doubt : undefined);
  return (
    <details open={own !== undefined}>
      <summary>
        {t.edit}
        <span className="visually-hidden"> {t.editAbout(item.text)}</span>
      </summary>
      <div className="stack">
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="formId" value={formId} />
          <input type="hidden" name="of" value={item.of} />
          <LookedOver texts={editedTexts} doubt={doubtIn('text')}>
            <Field
              id={idOf('text')}
              name="text"
              label={t.reword}
              hint={t.rewordHint}
              error={own?.errors['text']}
              defaultValue={typed('text', item.text)}
              maxLength={300}
            />
          </LookedOver>
          <Button intent="reword" tone="secondary">
            {t.saveWords}
          </Button>
        </Form>
        <Form method="post" className="form" noValidate>
          <input type="hidden" name="formId" value={formId} />
          <input type="hidden" name="of" value={item.of} />
          <LookedOver texts={editedTexts} doubt={doubtIn('reason')}>
            <Field
              id={idOf('reason')}
              name="reason"
              label={t.reason}
              error={own?.errors['reason']}
              defaultValue={typed('reason', '')}
              maxLength={300}
            />
          </LookedOver>
          <Button intent="drop" tone="secondary" about={t.editAbout(item.text)}>
            {t.drop}
          </Button>
        </Form>
      </div>
    </details>
  );
}
