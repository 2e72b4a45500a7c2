import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { AgreementPageProps } from './page';

/**
 * Each no and each change of the jobseeker's with its solution and what the text says, to be
 * confirmed before it is sent.
 */
export function Noes({ agreement }: Pick<AgreementPageProps, 'agreement'>) {
  const t = useMessages().agreement.edit.noes;
  const { noes, gaps, confirmHash, areSolutionsConfirmed } = agreement;
  if (noes.length === 0) return null;
  const mayConfirm = gaps.some(({ code }) => code === 'solution-unconfirmed');
  return (
    <section id="noes" className="stack-tight">
      <h2>{t.title}</h2>
      <p>{t.text}</p>
      <SummaryList
        rows={noes.map(({ text, how, isChange, change, isInText }) => ({
          term: text,
          value: (
            <>
              <p>{isChange ? t.changed(change) : t.no}</p>
              <p>
                <span className="soft">{t.solution}</span> {how}
              </p>
              <p className="soft">{isInText ? t.inText : t.missing}</p>
            </>
          ),
        }))}
      />
      {areSolutionsConfirmed ? <Notice tone="success">{t.confirmed}</Notice> : null}
      {mayConfirm ? (
        <Form method="post" className="stack-tight">
          <input type="hidden" name="confirmHash" value={confirmHash} />
          <p className="soft">{t.confirmHint}</p>
          <Button intent="confirm-solutions" tone="secondary">
            {t.confirm}
          </Button>
        </Form>
      ) : null}
      {mayConfirm || areSolutionsConfirmed ? null : <p>{t.first}</p>}
    </section>
  );
}
