import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { CompanyFields } from './company-fields';

interface NewCompanyPageProps {
  readonly formId: string;
  readonly specialists: readonly { readonly id: string; readonly name: string }[];
  readonly hasRegister: boolean;
  readonly answer: FormAnswer | undefined;
}

/** An empty form; what was typed comes back with what is wrong. */
export function NewCompanyPage(props: NewCompanyPageProps) {
  const { formId, specialists, hasRegister, answer } = props;
  const t = useMessages().admin.companies;
  const values = answer?.values ?? { status: 'partner' };
  return (
    <PageFrame title={t.newTitle}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice isStatus>{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={String(answer?.values.formId ?? formId)} />
        <CompanyFields
          values={values}
          errors={answer?.errors ?? {}}
          doubt={answer?.doubt}
          specialists={specialists}
        />
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          {hasRegister ? (
            <Button intent="look-up" tone="secondary">
              {t.register.lookUp}
            </Button>
          ) : null}
        </div>
      </Form>
    </PageFrame>
  );
}
