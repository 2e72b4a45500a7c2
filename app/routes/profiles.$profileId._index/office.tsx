import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Select } from '~/app/ui/select';
import type { ProfileView } from '~/app/usecases/profiles/read-profile';

interface OfficeProps {
  readonly office: ProfileView['office'];
  readonly error: string | undefined;
}

/** Which office her case belongs to, and the way to set it by hand. */
export function Office({ office: { name, isChosen, choices }, error }: OfficeProps) {
  const t = useMessages().specialist.profiles.office;
  return (
    <details open={error !== undefined}>
      <summary>{name ? t.is(name) : t.none}</summary>
      <Form method="post" className="form" noValidate>
        <Select
          id="office"
          name="office"
          label={t.label}
          hint={t.hint}
          emptyLabel={t.follows}
          options={choices.map((choice) => ({ value: choice, label: choice }))}
          defaultValue={isChosen ? name : ''}
          error={error}
        />
        <div>
          <Button intent="office" tone="secondary">
            {t.save}
          </Button>
        </div>
      </Form>
    </details>
  );
}
