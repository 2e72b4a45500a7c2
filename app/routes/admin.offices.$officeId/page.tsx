import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { ListedOffice } from '~/app/usecases/offices/read-offices';

interface OfficePageProps {
  readonly office: ListedOffice;
  readonly answer: FormAnswer | undefined;
}

/** One office: its name, and whether it can be chosen. */
export function OfficePage({ office, answer }: OfficePageProps) {
  const t = useMessages().offices;
  const errors = answer?.errors ?? {};
  return (
    <PageFrame title={office.name} eyebrow={t.office}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="seenAt" value={office.updatedAt} />
        <Field
          id="name"
          name="name"
          label={t.name}
          error={errors.name}
          defaultValue={String(answer?.values.name ?? office.name)}
          maxLength={60}
          width="medium"
          isRequired
        />
        <Choice
          id="isInUse"
          name="isInUse"
          legend={t.isInUse}
          hint={t.isInUseHint}
          layout="row"
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t.yesNo[value] }))}
          chosen={[String(answer?.values.isInUse ?? (office.isInUse ? 'yes' : 'no'))]}
          error={errors.isInUse}
        />
        <div className="actions">
          <Button intent="save">{t.save}</Button>
          <a href="/admin/offices">{t.back}</a>
        </div>
      </Form>
    </PageFrame>
  );
}
