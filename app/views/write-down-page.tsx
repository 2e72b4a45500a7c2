import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { FormFaults } from '../forms/form-faults';
import { textOf, type FormState } from '../forms/form-state';
import { PageFrame } from '../frame/page-frame';
import { useMessages } from '../i18n/messages';
import { Button } from '../ui/button';
import { FinePrint } from '../ui/fine-print';
import type { CodeOfOwn } from '../usecases/profiles/read-code-of-own';
import { SaidFields } from './said-fields';

interface WriteDownPageProps extends CodeOfOwn {
  readonly words: { readonly [Key in 'title' | 'lead' | 'rule' | 'save']: string };
  readonly answer: FormState | undefined;
  /** The fields themselves, the same that the person fills in on her own page. */
  readonly children: (form: FormState) => ReactNode;
}

/** What a person said, written down by her specialist, with where and when it was said. */
export function WriteDownPage(props: WriteDownPageProps) {
  const { id, code, formId, today, words, answer, children } = props;
  const t = useMessages().specialist.needs;
  const form: FormState = { values: answer?.values ?? {}, errors: answer?.errors ?? {} };
  return (
    <PageFrame eyebrow={code} title={words.title} lead={words.lead}>
      <FormFaults errors={form.errors} />
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf(form, 'formId') || formId} />
        {children(form)}
        <SaidFields form={form} today={today} />
        <FinePrint>
          <p>{words.rule}</p>
        </FinePrint>
        <div className="actions">
          <Button intent="save">{words.save}</Button>
          <a href={`/profiles/${id}`}>{t.stop}</a>
        </div>
      </Form>
    </PageFrame>
  );
}
