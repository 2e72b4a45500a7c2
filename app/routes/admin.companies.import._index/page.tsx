import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { FileField } from '~/app/ui/file-field';

interface ImportPageProps {
  readonly formId: string;
  readonly answer: FormAnswer | undefined;
}

/** Where a file of companies is chosen or pasted, with what it must look like beside it. */
export function ImportPage({ formId, answer }: ImportPageProps) {
  const t = useMessages().companyFile;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <input type="hidden" name="formId" value={String(answer?.values.formId ?? formId)} />
        <FileField
          id="file"
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".csv,text/csv"
          error={answer?.errors.file}
        />
        <Field
          id="text"
          name="text"
          kind="textarea"
          rows={6}
          label={t.text}
          hint={t.textHint}
          defaultValue={String(answer?.values.text ?? '')}
        />
        <div className="actions">
          <Button intent="preview">{t.preview}</Button>
          <a href="/admin/companies/import/example">{t.example}</a>
        </div>
      </Form>
      <section className="stack-tight">
        <h2>{t.howTitle}</h2>
        <ul>
          {t.how.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <h2>{t.columnsTitle}</h2>
        <p>{t.columnNames.join(' · ')}</p>
      </section>
    </PageFrame>
  );
}
