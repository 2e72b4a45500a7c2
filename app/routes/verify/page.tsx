import { Form } from '@remix-run/react';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import { FormFaults } from '~/app/forms/form-faults';
import { PlainFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { FileField } from '~/app/ui/file-field';
import { Notice } from '~/app/ui/notice';
import type { KnownText } from '~/app/usecases/agreements/verify-copy';

interface VerifyPageProps {
  readonly answer:
    | {
        readonly errors: Readonly<Record<string, string>>;
        readonly values: Readonly<Record<string, string | string[]>>;
        readonly message?: string;
        readonly what?: 'file' | 'code';
        /** Null when we have made no such thing. */
        readonly known?: KnownText | null;
      }
    | undefined;
}

/** Where anybody can hold a copy of an agreement up against ours. */
export function VerifyPage({ answer }: VerifyPageProps) {
  const t = useMessages().agreement.verify;
  return (
    <PlainFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {answer?.what && answer.known !== undefined ? (
        <Verdict what={answer.what} known={answer.known} />
      ) : null}
      <Form method="post" encType="multipart/form-data" className="form" noValidate>
        <FileField
          id="file"
          name="file"
          label={t.file}
          hint={t.fileHint}
          accept=".pdf,application/pdf"
          error={answer?.errors.file}
        />
        <Field
          id="code"
          name="code"
          label={t.code}
          hint={t.codeHint}
          error={answer?.errors.code}
          defaultValue={String(answer?.values.code ?? '')}
          maxLength={100}
        />
        <Button intent="verify">{t.submit}</Button>
      </Form>
    </PlainFrame>
  );
}

function Verdict({ what, known }: { what: 'file' | 'code'; known: KnownText | null }) {
  const t = useMessages().agreement.verify;
  if (known === null) {
    const { title, text } = t.unknown[what];
    return (
      <Notice tone="warning" title={title} isStatus>
        <p>{text}</p>
      </Notice>
    );
  }
  const { reference, version, sentAt, standing } = known;
  return (
    <Notice tone="success" title={t.known[what]} isStatus>
      <p>{t.known.text(reference, version, formatDateOf(sentAt))}</p>
      <p>{t.standings[standing]}</p>
      {what === 'code' ? <p>{t.known.compare}</p> : null}
    </Notice>
  );
}
