import { Form } from '@remix-run/react';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Choice } from '~/app/ui/choice';
import { Notice } from '~/app/ui/notice';
import { SummaryList } from '~/app/ui/summary-list';
import type { LockOut } from '~/app/usecases/users/read-lock-out';

interface LockOutPageProps {
  readonly lockOut: LockOut;
  readonly answer:
    | { readonly errors: { readonly successorId?: string }; readonly message: string }
    | undefined;
}

/** What rests on a user, who takes it over, and one button; afterwards what still waits. */
export function LockOutPage({ lockOut, answer }: LockOutPageProps) {
  const { lockOut: t, users } = useMessages().admin;
  const { name, role, held, asked, isSuspended } = lockOut;
  const isDone = isSuspended && (!held || (held.notAsked === 0 && held.companies === 0));
  return (
    <PageFrame
      title={isSuspended ? t.isOut(name) : t.title(name)}
      eyebrow={users.roles[role]}
      lead={isSuspended ? t.isOutLead : t.lead[role === 'specialist' ? 'specialist' : 'other']}
    >
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {held ? (
        <section className="stack">
          <h2>{isSuspended ? t.leftTitle : t.heldTitle}</h2>
          <SummaryList
            rows={(['jobseekers', 'proposals', 'agreements', 'companies'] as const).map((kind) => ({
              term: t.held[kind],
              value: String(held[kind]),
            }))}
          />
          {isSuspended && held.jobseekers > held.notAsked ? (
            <Notice title={t.waitingTitle}>
              <p>{t.waiting(held.jobseekers - held.notAsked)}</p>
              {asked.byLetter > 0 ? <p>{t.askedByLetter(asked.byLetter)}</p> : null}
              {asked.withoutAddress > 0 ? (
                <>
                  <p>{t.withoutAddress(asked.withoutAddress)}</p>
                  <p>
                    <a href="/admin/break-glass/new">{t.breakGlass}</a>
                  </p>
                </>
              ) : null}
            </Notice>
          ) : null}
        </section>
      ) : null}
      {isSuspended || role !== 'specialist' ? null : <IfLetInAgain name={name} />}
      {isDone ? null : <LockOutForm lockOut={lockOut} error={answer?.errors.successorId} />}
      {isSuspended ? <LetInForm lockOut={lockOut} /> : null}
      <ButtonLink href="/admin/users" tone="secondary">
        {t.back}
      </ButtonLink>
    </PageFrame>
  );
}

/** What a later change of mind brings back, and what it does not. */
function IfLetInAgain({ name }: { name: string }) {
  const { letIn: t } = useMessages().admin.lockOut;
  return (
    <section className="stack-tight">
      <h3>{t.backTitle}</h3>
      <ul>
        {t.back(name).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3>{t.goneTitle}</h3>
      <ul>
        {t.gone(name).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Lets her in again, with the companies the administrator gives back to her. */
function LetInForm({ lockOut }: { lockOut: LockOut }) {
  const { letIn: t } = useMessages().admin.lockOut;
  const { name, role, handedOver } = lockOut;
  return (
    <section className="stack">
      <h2>{t.title(name)}</h2>
      {role === 'specialist' ? <IfLetInAgain name={name} /> : <p>{t.plain}</p>}
      <Form method="post" className="form" noValidate>
        {handedOver.length > 0 ? (
          <Choice
            id="companyId"
            name="companyId"
            kind="checkbox"
            legend={t.giveBack(name)}
            hint={t.giveBackHint}
            isOptional
            options={handedOver.map((company) => ({
              value: company.id,
              label: company.name,
              hint: company.isOver ? t.isWithAndOver(company.to) : t.isWith(company.to),
            }))}
          />
        ) : null}
        <Button intent="reinstate" tone="secondary" about={name}>
          {t.confirm}
        </Button>
      </Form>
    </section>
  );
}

function LockOutForm({ lockOut, error }: { lockOut: LockOut; error: string | undefined }) {
  const t = useMessages().admin.lockOut;
  const { role, name, successors, isSuspended } = lockOut;
  const isAlone = role === 'specialist' && successors.length === 0;
  if (isAlone && isSuspended) return <Notice tone="warning">{t.nobody}</Notice>;
  return (
    <Form method="post" className="form" noValidate>
      {isAlone ? <Notice tone="warning">{t.nobody}</Notice> : null}
      {successors.length > 0 ? (
        <Choice
          id="successorId"
          name="successorId"
          legend={t.whoTakesOver}
          hint={t.whoTakesOverHint}
          error={error}
          options={successors.map((one) => ({
            value: one.id,
            label: one.name,
            hint: one.office ?? undefined,
          }))}
          isRequired
        />
      ) : null}
      {isSuspended ? (
        <Button intent="suspend">{t.handOver}</Button>
      ) : (
        <Button intent="suspend" tone="danger" about={name}>
          {t.confirm}
        </Button>
      )}
    </Form>
  );
}
