import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { PlainFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import type { readHandOver } from '~/app/usecases/users/read-hand-over';

type Question = Awaited<ReturnType<typeof readHandOver>>;

/** Who will help her from now on: her own yes or no, and what each means. */
export function NewSpecialistPage({ question }: { question: Question }) {
  const { newSpecialist: t, back } = useMessages().jobseeker;
  return (
    <PlainFrame
      title={question ? t.question(question.name) : t.title}
      lead={question ? t.lead(question.before) : t.none}
    >
      {question ? (
        <>
          <ul>
            <li>{t.afterYes(question.name)}</li>
            <li>{t.afterYesToo}</li>
            <li>{t.afterNo(question.name)}</li>
          </ul>
          <Form method="post" className="actions">
            <input type="hidden" name="specialistId" value={question.specialistId} />
            <Button intent="yes">{t.yes}</Button>
            <Button intent="no" tone="secondary">
              {t.no}
            </Button>
          </Form>
        </>
      ) : null}
      <p>
        <a className="back-link" href="/me">
          {back}
        </a>
      </p>
    </PlainFrame>
  );
}
