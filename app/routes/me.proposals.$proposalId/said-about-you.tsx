import { Form } from '@remix-run/react';
import { formatDateOf } from '~/app/domain/calendar/format-date';
import { correctionIn } from '~/app/domain/proposals/open-question';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import type { SaidMessage } from '~/app/usecases/proposals/read-own-proposal';
import type { ProposalPageProps } from './page';

/**
 * What the company asked about her, each with its answers and a way to say that one is not right.
 */
export function SaidAboutYou({ proposal }: Pick<ProposalPageProps, 'proposal'>) {
  const t = useMessages().jobseeker.said;
  const { said, company, specialist } = proposal;
  if (said.length === 0) return null;
  return (
    <section className="stack-tight" id="said">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      {said.map(({ asked, answers }) => (
        <Card
          key={(asked ?? answers[0])?.id}
          level={3}
          title={asked ? t.asked(company.name) : t.answered(specialist.name)}
        >
          {asked ? <Said message={asked} /> : null}
          {answers.map((answer) => (
            <div className="stack-tight" key={answer.id}>
              {asked ? <h4>{t.answered(specialist.name)}</h4> : null}
              <Said message={answer} isCorrection={answer === correctionIn({ asked, answers })} />
              <Wrong answer={answer} specialist={specialist.name} />
            </div>
          ))}
        </Card>
      ))}
    </section>
  );
}

interface SaidProps {
  readonly message: SaidMessage;
  readonly isCorrection?: boolean;
}

function Said({ message: { text, at }, isCorrection = false }: SaidProps) {
  const t = useMessages().jobseeker.said;
  return (
    <>
      <p className="soft small">
        {formatDateOf(at)}
        {isCorrection ? ` · ${t.corrected}` : null}
      </p>
      <p>{`«${text}»`}</p>
    </>
  );
}

/** That she has said an answer is not right, else the way to say it. */
function Wrong({
  answer: { id, text, dispute },
  specialist,
}: {
  readonly answer: SaidMessage;
  readonly specialist: string;
}) {
  const t = useMessages().jobseeker.said;
  if (dispute?.settledAt)
    return <p>{t.wrongTalked(specialist, formatDateOf(dispute.settledAt))}</p>;
  if (dispute) return <p>{t.wrongSaid(specialist)}</p>;
  return (
    <Form method="post">
      <input type="hidden" name="messageId" value={id} />
      <Button intent="dispute-answer" tone="secondary" about={text}>
        {t.wrong}
      </Button>
    </Form>
  );
}
