import { Form } from '@remix-run/react';
import { companyRoles } from '~/app/domain/companies/lead-decision';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Notice } from '~/app/ui/notice';
import { Tag } from '~/app/ui/tag';
import type { ColleaguesView } from '~/app/usecases/companies/read-colleagues';

interface ColleaguesPageProps extends ColleaguesView {
  readonly formId: string;
  readonly invitedId: string | null;
  readonly answer: FormAnswer | undefined;
}

/** Who acts for the company; an owner gives access and ends it. */
export function ColleaguesPage(props: ColleaguesPageProps) {
  const { people, isOwner, invitedId, answer } = props;
  const t = useMessages().colleagues;
  const invited = people.find(({ id }) => id === invitedId);
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {answer?.message ? <Notice tone="warning">{answer.message}</Notice> : null}
      {invited && !answer ? (
        <Notice tone="success" isStatus>
          {t.invited(invited.name)}
        </Notice>
      ) : null}
      <div className="stack">
        {people.map((person) => (
          <Person key={person.id} person={person} mayEnd={isOwner} />
        ))}
      </div>
      {isOwner ? <Invite {...props} /> : <p className="soft">{t.onlyOwners}</p>}
    </PageFrame>
  );
}

interface PersonProps {
  readonly person: ColleaguesView['people'][number];
  readonly mayEnd: boolean;
}

function Person({ person: { id, name, email, companyRole, isOneself }, mayEnd }: PersonProps) {
  const t = useMessages().colleagues;
  return (
    <Card
      title={name}
      eyebrow={
        <>
          <Tag>{t.roles[companyRole]}</Tag>
          {isOneself ? <Tag tone="now">{t.you}</Tag> : null}
        </>
      }
      footer={
        mayEnd && !isOneself ? (
          <details>
            <summary>
              {t.end}
              <span className="visually-hidden"> {name}</span>
            </summary>
            <Form method="post" className="stack-tight">
              <input type="hidden" name="userId" value={id} />
              <p>{t.endSure(name)}</p>
              <Button intent="end" tone="danger" about={name}>
                {t.endNow}
              </Button>
            </Form>
          </details>
        ) : null
      }
    >
      <p>{email}</p>
    </Card>
  );
}

function Invite({ formId, answer }: ColleaguesPageProps) {
  const t = useMessages().colleagues;
  const textOf = (name: string) => String(answer?.values[name] ?? '');
  return (
    <section className="stack-tight">
      <h2>{t.inviteTitle}</h2>
      <Form method="post" className="form" noValidate>
        <input type="hidden" name="formId" value={textOf('formId') || formId} />
        <Field
          id="name"
          name="name"
          label={t.name}
          error={answer?.errors.name}
          defaultValue={textOf('name')}
          maxLength={80}
        />
        <Field
          id="email"
          name="email"
          kind="email"
          label={t.email}
          hint={t.emailHint}
          error={answer?.errors.email}
          defaultValue={textOf('email')}
          maxLength={200}
        />
        <Choice
          id="companyRole"
          name="companyRole"
          legend={t.role}
          options={companyRoles.map((role) => ({
            value: role,
            label: t.roles[role],
            hint: t.roleHints[role],
          }))}
          chosen={[textOf('companyRole') || 'member']}
          error={answer?.errors.companyRole}
        />
        <div>
          <Button intent="invite">{t.invite}</Button>
        </div>
      </Form>
    </section>
  );
}
