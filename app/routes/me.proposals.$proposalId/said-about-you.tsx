import { Form } from '@remix-run/react';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import type { ProposalPageProps } from './page';

/** What the company asked about her and what it was answered, with a way to say that it is not right. */
export function SaidAboutYou({ proposal }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.said;
  const { said, company, specialist } = proposal;
  if (said.length === 0) return null;
  return (
    <section className="stack-tight" id="said">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {said.map(({ id, author, text, at, isDisputed }) => (
        <Card
          key={id}
          level={3}
          title={author === 'employer' ? t.asked(company.name) : t.answered(specialist.name)}
        >
          <p className="soft small">{formatDateOf(at)}</p>
          <p>{`«${text}»`}</p>
          {isDisputed ? <p>{t.wrongSaid(specialist.name)}</p> : null}
          {author === 'employer' || isDisputed ? null : (
            <Form method="post">
              <input type="hidden" name="messageId" value={id} />
              <Button intent="dispute-answer" tone="secondary" about={text}>
                {t.wrong}
              </Button>
            </Form>
          )}
        </Card>
      ))}
    </section>
  );
}
