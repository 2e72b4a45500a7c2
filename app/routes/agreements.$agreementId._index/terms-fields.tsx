import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { AfterFields } from './after-fields';
import { DateFields } from './date-fields';
import type { AgreementPageProps } from './page';
import { PayFields } from './pay-fields';
import { PeopleFields } from './people-fields';
import { SafetyFields } from './safety-fields';
import { termsFieldsOf } from './terms-field';
import { WorkFields } from './work-fields';

/** Every field of the terms in six sections, saved together and as often as wanted. */
export function TermsFields({ agreement, sent }: AgreementPageProps) {
  const t = useMessages().agreement.edit;
  const values = sent?.values ?? agreement.fields;
  const fields = termsFieldsOf(values, sent?.errors ?? {}, t.fields.none);
  const sections: readonly [string, ReactNode][] = [
    [t.sections.work, <WorkFields key="work" fields={fields} taskCount={agreement.taskCount} />],
    [t.sections.dates, <DateFields key="dates" fields={fields} />],
    [t.sections.pay, <PayFields key="pay" fields={fields} />],
    [t.sections.safety, <SafetyFields key="safety" fields={fields} />],
    [
      t.sections.people,
      <PeopleFields key="people" fields={fields} hasGuardian={agreement.hasGuardian} />,
    ],
    [t.sections.after, <AfterFields key="after" fields={fields} />],
  ];
  return (
    <Form method="post" className="form">
      <input type="hidden" name="seenAt" value={agreement.seenAt} />
      {sections.map(([title, content]) => (
        <section key={title} className="stack">
          <h2>{title}</h2>
          {content}
          <Button intent="save" tone="secondary" about={title}>
            {t.save}
          </Button>
        </section>
      ))}
    </Form>
  );
}
