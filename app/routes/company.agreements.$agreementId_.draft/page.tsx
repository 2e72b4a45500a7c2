import { Form } from '@remix-run/react';
import { longestComment } from '~/app/domain/agreements/preview';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { LookedOver } from '~/app/forms/looked-over';
import { TextDoubt } from '~/app/forms/text-doubt';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import type { ShownDraft } from '~/app/usecases/agreements/read-shown-draft';
import { WhoToCall } from '~/app/views/who-to-call';
import { wordsOfTerms } from '~/app/views/words-of-terms';
import { commentName, commentTexts } from './comment-form';

interface ShownDraftPageProps {
  readonly draft: ShownDraft;
  readonly answer: FormAnswer | undefined;
}

/** A draft as its company reads it: each field, and room to say something of it. */
export function ShownDraftPage({ draft, answer }: ShownDraftPageProps) {
  const { agreement } = useMessages();
  const t = agreement.preview;
  const { candidate, lines, shownAt, commentedAt, comments, specialist } = draft;
  const typed = (name: string) => {
    const value = answer?.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer && faultsOf(answer)} />
      {commentedAt && !answer ? (
        <Notice tone="success" title={t.sentTitle}>
          <p>{t.sentText(formatDateOf(commentedAt))}</p>
        </Notice>
      ) : null}
      <p>
        {t.candidate}: <strong>{candidate}</strong>
      </p>
      <p className="soft">{t.shown(formatDateOf(shownAt))}</p>
      <Form method="post" className="form" noValidate>
        <TextDoubt doubt={answer?.doubt} />
        <LookedOver texts={commentTexts}>
          {lines.map(({ field, value }) => {
            const name = commentName(field);
            const label = agreement.changes.fields[field];
            const error = answer?.errors[name];
            const text = typed(name) ?? comments[field] ?? '';
            return (
              <section key={field} className="stack-tight">
                <h2>{label}</h2>
                {wordsOfTerms(field, value, agreement).map((line) => (
                  <p key={line}>{line}</p>
                ))}
                <details open={text !== '' || error !== undefined}>
                  <summary>{t.comment(label.toLowerCase())}</summary>
                  <Field
                    id={name}
                    name={name}
                    kind="textarea"
                    rows={2}
                    label={t.said(label)}
                    error={error}
                    defaultValue={text}
                    maxLength={longestComment}
                  />
                </details>
              </section>
            );
          })}
        </LookedOver>
        <p>{t.sendHint}</p>
        <Button intent="comment">{t.send}</Button>
      </Form>
      <WhoToCall {...specialist} />
    </PageFrame>
  );
}
