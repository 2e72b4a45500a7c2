import { Form } from '@remix-run/react';
import { formatDate } from '../domain/calendar/format-date';
import type { FormAnswer } from '../forms/form-answer';
import { Note } from '../forms/form-fields';
import { TextDoubt } from '../forms/text-doubt';
import { useViewer } from '../frame/viewer';
import type { Messages } from '../i18n/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { PhoneLink } from '../ui/phone-link';
import type { Stopping } from '../usecases/agreements/after-agreement';
import { longestStopWords } from './stop-form';

interface StopAgreementProps {
  readonly stopping: Stopping;
  readonly specialist: { readonly name: string; readonly phone: string | null };
  readonly words: Messages['decision']['stop'];
  readonly answer: FormAnswer | undefined;
}

/** One plain way to say stop: it tells the specialist, ends nothing by itself, and says whom to ring. */
export function StopAgreement({ stopping, specialist, words: t, answer }: StopAgreementProps) {
  const { provider } = useViewer();
  const { mayStop, isSentToday, sentOn } = stopping;
  if (!mayStop) return null;
  return (
    <section className="stack" id="stop">
      <h2>{t.title}</h2>
      {sentOn ? (
        <Notice tone="success" title={t.sentTitle(formatDate(sentOn))} isStatus>
          <p>{t.sentText(specialist.name)}</p>
        </Notice>
      ) : null}
      {isSentToday ? null : (
        <Form method="post" className="form" noValidate>
          <p>{t.text}</p>
          <Note
            name="words"
            label={t.label}
            hint={t.hint}
            longest={longestStopWords}
            form={answer ?? { values: {}, errors: {} }}
          />
          <TextDoubt doubt={answer?.doubt} field="words" />
          <Button intent="stop" tone="secondary">
            {t.button}
          </Button>
        </Form>
      )}
      <p>
        {t.call} <strong>{specialist.name}</strong>,{' '}
        <PhoneLink number={specialist.phone ?? provider.phone} />.
      </p>
    </section>
  );
}
