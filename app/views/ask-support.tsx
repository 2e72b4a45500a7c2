import { Form } from '@remix-run/react';
import { formatMoment } from '../domain/calendar/format-moment';
import { answerTimeWords } from '../domain/follow-up/answer-time-words';
import type { FormAnswer } from '../forms/form-answer';
import { Note } from '../forms/form-fields';
import { TextDoubt } from '../forms/text-doubt';
import { useViewer } from '../frame/viewer';
import type { Messages } from '../i18n/messages';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { PhoneLink } from '../ui/phone-link';
import type { OwnSupport } from '../usecases/follow-up/support-of';
import { longestSupportWords } from './support-form';

interface AskSupportProps {
  readonly support: OwnSupport;
  readonly specialist: { readonly name: string; readonly phone: string | null };
  readonly words: Messages['support']['ask'];
  readonly answer: FormAnswer | undefined;
}

/** One press asks for support; then it says who has seen it, and whom to ring meanwhile. */
export function AskSupport({ support, specialist, words: t, answer }: AskSupportProps) {
  const { mayAsk, open, answered } = support;
  if (!mayAsk && !open && answered.length === 0) return null;
  return (
    <section className="stack" id="support">
      <h2>{t.title}</h2>
      {open ? (
        <Notice tone="success" title={t.openTitle(formatMoment(open.askedAt))} isStatus>
          {open.words ? <p>{t.wrote(open.words)}</p> : null}
          <p>
            {open.seenAt
              ? t.seen(specialist.name, formatMoment(open.seenAt))
              : t.notSeen(specialist.name)}
          </p>
        </Notice>
      ) : null}
      {answered.map(({ id, askedAt, minutes }) => (
        <p key={id}>{t.answered(formatMoment(askedAt), answerTimeWords(minutes))}</p>
      ))}
      {mayAsk && !open ? <AskForm words={t} answer={answer} /> : null}
      <WhomToRing specialist={specialist} words={t} />
    </section>
  );
}

function AskForm({ words: t, answer }: Pick<AskSupportProps, 'words' | 'answer'>) {
  return (
    <Form method="post" className="form" noValidate>
      <p>{t.text}</p>
      <Note
        isOptional
        name="supportWords"
        label={t.label}
        hint={t.hint}
        longest={longestSupportWords}
        form={answer ?? { values: {}, errors: {} }}
      />
      <TextDoubt doubt={answer?.doubt} field="supportWords" />
      <Button intent="support" tone="secondary">
        {t.button}
      </Button>
    </Form>
  );
}

/** Her or his own number first; where that is not the provider's, the provider's too. */
function WhomToRing({ specialist, words: t }: Pick<AskSupportProps, 'specialist' | 'words'>) {
  const { provider } = useViewer();
  const number = specialist.phone ?? provider.phone;
  return (
    <>
      <p>
        {t.call} <strong>{specialist.name}</strong>, <PhoneLink number={number} />.
      </p>
      {number === provider.phone ? null : (
        <p>
          {t.noAnswer} <strong>{provider.name}</strong>, <PhoneLink number={provider.phone} />.
        </p>
      )}
    </>
  );
}
