import type { ReactNode } from 'react';
import { Button } from '../ui/button';

interface AnswerAgreementProps {
  readonly agreementId: string;
  readonly children: ReactNode;
}

/** The way from the company's own pages to its answer: a plain form, since no script runs there. */
export function AnswerAgreement({ agreementId, children }: AnswerAgreementProps) {
  return (
    <form
      method="post"
      action={`/company/agreements/${agreementId}`}
      className="actions screen-only"
    >
      <Button intent="answer">{children}</Button>
    </form>
  );
}
