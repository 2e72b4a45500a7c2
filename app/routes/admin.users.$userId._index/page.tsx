import { Form } from '@remix-run/react';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { ButtonLink } from '~/app/ui/button-link';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import { Notice } from '~/app/ui/notice';
import type { OneUser } from '~/app/usecases/users/read-user';

interface UserPageProps {
  readonly user: OneUser;
  /** The offices in use, and her own. */
  readonly offices: readonly string[];
  /** What was just done, from the address: `changed` or `invited`. */
  readonly done: string | null;
  readonly answer: FormAnswer | undefined;
}

/** One user: whether she has come in yet, and what may be changed of her. */
export function UserPage({ user, offices, done, answer }: UserPageProps) {
  const t = useMessages().admin.users;
  const isWaiting = !user.hasSignedIn && !user.isSuspended;
  return (
    <PageFrame title={user.name} eyebrow={t.roles[user.role]} lead={user.company ?? undefined}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {!answer && done === 'changed' ? (
        <Notice tone="success" isStatus>
          {t.changed}
        </Notice>
      ) : null}
      {!answer && done === 'invited' ? (
        <Notice tone="success" isStatus>
          {t.invitedAgain}
        </Notice>
      ) : null}
      {isWaiting ? (
        <Notice title={t.waiting}>
          <p>{t.waitingText}</p>
          <Form method="post">
            <Button intent="invite-again" tone="secondary">
              {t.inviteAgain}
            </Button>
          </Form>
        </Notice>
      ) : null}
      <ChangeForm user={user} offices={offices} answer={answer} />
      <ButtonLink href="/admin/users" tone="secondary">
        {t.backToAll}
      </ButtonLink>
    </PageFrame>
  );
}

function ChangeForm({ user, offices, answer }: Omit<UserPageProps, 'done'>) {
  const t = useMessages().admin.users;
  const errors = answer?.errors ?? {};
  const valueOf = (name: 'name' | 'email' | 'phone' | 'office' | 'companyRole') =>
    String(answer?.values[name] ?? user[name] ?? '');
  const field = (name: 'name' | 'email' | 'phone' | 'office') => ({
    id: name,
    name,
    error: errors[name],
    defaultValue: valueOf(name),
  });
  return (
    <Form method="post" className="form" noValidate>
      <Field {...field('name')} label={t.name} maxLength={120} isRequired />
      {user.hasSignedIn ? (
        <input type="hidden" name="email" value={user.email} />
      ) : (
        <Field
          {...field('email')}
          kind="email"
          label={t.email}
          hint={t.mendHint}
          maxLength={200}
          isRequired
        />
      )}
      {user.hasSignedIn ? <p>{t.emailStands(user.email)}</p> : null}
      <Field
        {...field('phone')}
        isOptional
        kind="tel"
        label={t.phone}
        maxLength={21}
        width="medium"
      />
      {user.role === 'specialist' ? (
        <Select
          {...field('office')}
          label={t.office}
          emptyLabel={t.chooseOffice}
          options={offices.map((name) => ({ value: name, label: name }))}
        />
      ) : null}
      {user.role === 'employer' ? (
        <Choice
          id="companyRole"
          name="companyRole"
          legend={t.companyRole}
          layout="row"
          options={(['owner', 'member'] as const).map((value) => ({
            value,
            label: t.companyRoles[value],
          }))}
          chosen={[valueOf('companyRole')]}
          error={errors.companyRole}
        />
      ) : null}
      <Button intent="change">{t.save}</Button>
    </Form>
  );
}
