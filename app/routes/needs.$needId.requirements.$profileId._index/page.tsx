import { Form } from '@remix-run/react';
import { PageFrame } from '~/app/frame/page-frame';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Notice } from '~/app/ui/notice';
import type { PersonRequirements } from '~/app/usecases/proposals/read-person-requirements';
import { TicksByTask, WhatIsLeft } from '~/app/views/ticks-by-task';

interface TicksPageProps {
  readonly view: PersonRequirements;
  readonly answer?: FormAnswer | undefined;
}

/** The list to go through together: her own answers, item by item (V L3595–3605). */
export function TicksPage({ view, answer: typed }: TicksPageProps) {
  const { requirements } = useMessages().specialist;
  const t = requirements.ticks;
  const { needId, profileId, proposalId, items, openCount } = view;
  return (
    <PageFrame
      eyebrow={`${view.company}: ${view.needTitle}`}
      title={t.title(view.code)}
      lead={t.lead}
    >
      <div className="stack">
        <Notice tone={openCount > 0 ? 'info' : 'success'}>
          <WhatIsLeft items={items} words={{ ...requirements, ...t }} />
          <p>{t.private}</p>
        </Notice>
        <FormFaults errors={typed?.errors} />
        <Form method="post" className="stack">
          <TicksByTask items={items} typed={typed} words={{ ...requirements, ...t }} />
          <Button intent="tick">{t.save}</Button>
        </Form>
        <p className="actions">
          <a href={`/needs/${needId}/requirements/${profileId}/print`}>{t.print}</a>
          {proposalId ? <a href={`/proposals/${proposalId}`}>{t.back}</a> : null}
          <a href={`/needs/${needId}/matches/${profileId}`}>{t.toMatch}</a>
        </p>
      </div>
    </PageFrame>
  );
}
