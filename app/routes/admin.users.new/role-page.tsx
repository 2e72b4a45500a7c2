import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';

const roles = ['employer', 'specialist', 'administrator'] as const;

/** The first question: which role. It decides what else is asked. */
export function RolePage() {
  const t = useMessages().admin.users;
  return (
    <PageFrame title={t.inviteTitle}>
      <Form method="get" className="form">
        <Choice
          id="role"
          name="role"
          legend={t.whichRole}
          chosen={['employer']}
          options={roles.map((role) => ({
            value: role,
            label: t.roles[role],
            hint: t.roleHints[role],
          }))}
        />
        <Button>{t.goOn}</Button>
      </Form>
    </PageFrame>
  );
}
