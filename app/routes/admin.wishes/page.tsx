import { Form } from '@remix-run/react';
import { FormFaults } from '~/app/forms/form-faults';
import type { FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Card } from '~/app/ui/card';
import { EmptyState } from '~/app/ui/empty-state';
import { Select } from '~/app/ui/select';
import { Tag } from '~/app/ui/tag';
import type { SpecialistWishes } from '~/app/usecases/users/read-specialist-wishes';

interface WishesProps {
  readonly wishes: SpecialistWishes;
  readonly answer: FormState | undefined;
}

/** Who wants another specialist, what they wrote to us, and whom to ask them about. */
export function WishesPage({ wishes, answer }: WishesProps) {
  const t = useMessages().admin.wishes;
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <FormFaults errors={answer?.errors} />
      {wishes.length === 0 ? <EmptyState title={t.none} /> : null}
      <div className="stack">
        {wishes.map(({ profileId, code, specialist, age, text, askedAbout, others }) => (
          <Card key={profileId} title={code} eyebrow={t.has(specialist, age)}>
            {text ? <p>«{text}»</p> : <p className="soft">{t.noText}</p>}
            {askedAbout ? <Tag tone="waiting">{t.asked(askedAbout)}</Tag> : null}
            <Form method="post" className="form" noValidate>
              <input type="hidden" name="profileId" value={profileId} />
              <Select
                id={`toId-${profileId}`}
                name="toId"
                label={t.whom}
                hint={t.whomHint}
                emptyLabel={t.choose}
                options={others.map(({ id, name }) => ({ value: id, label: name }))}
                error={answer?.errors[`toId-${profileId}`]}
              />
              <Button intent="ask" about={code}>
                {t.ask}
              </Button>
            </Form>
          </Card>
        ))}
      </div>
    </PageFrame>
  );
}
