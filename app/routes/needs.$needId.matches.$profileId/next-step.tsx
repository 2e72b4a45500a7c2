import { Form } from '@remix-run/react';
import { supportLevels } from '~/app/domain/agreements/support-level';
import {
  supportLevelNames,
  supportLevelSentences,
} from '~/app/domain/agreements/support-level-wording';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Choice } from '~/app/ui/choice';
import { Notice } from '~/app/ui/notice';
import type { MatchView } from '~/app/usecases/matching/read-match';

/** The step that follows: to the proposal there is, to a new one, or why not now. */
export function NextStep({ view }: { view: MatchView }) {
  const { matches: t } = useMessages().specialist;
  if (view.proposalId) {
    return <ButtonLink href={`/proposals/${view.proposalId}`}>{t.page.toProposal}</ButtonLink>;
  }
  if (view.whyNot === 'need-not-open') {
    return (
      <Form method="post" className="stack-tight">
        <p>{t.whyNot[view.whyNot]}</p>
        <div className="actions">
          <Button intent="open-need">{t.page.openNeed}</Button>
          <a href={`/needs/${view.needId}`}>{view.needTitle}</a>
        </div>
      </Form>
    );
  }
  if (view.whyNot) {
    const isAboutCompany = view.whyNot.startsWith('company-');
    return (
      <Notice tone="warning">
        <p>{t.whyNot[view.whyNot]}</p>
        <p>
          {isAboutCompany ? (
            <a href={`/companies/${view.companyId}`}>{view.company}</a>
          ) : (
            <a href={`/needs/${view.needId}`}>{view.needTitle}</a>
          )}
        </p>
      </Notice>
    );
  }
  return (
    <Form method="post" className="form">
      <Choice
        id="supportLevel"
        name="supportLevel"
        legend={t.page.support}
        options={supportLevels.map((level) => ({
          value: String(level),
          label: supportLevelNames[level],
          hint: supportLevelSentences[level],
        }))}
        chosen={['2']}
      />
      <p className="soft">{t.page.proposeHint}</p>
      <Button intent="propose">{t.page.propose}</Button>
    </Form>
  );
}
