import { Form } from '@remix-run/react';
import type { FieldsProps } from '~/app/forms/form-fields';
import { textOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { PhoneLink } from '~/app/ui/phone-link';
import { Select } from '~/app/ui/select';
import type { PartnerCompany } from '~/app/usecases/companies/read-partner-company';

type Holding = Pick<
  PartnerCompany,
  'holder' | 'isMine' | 'coSpecialist' | 'offeredTo' | 'moves' | 'colleagues'
>;

/** Who has the contact, and what the reader may do with it. */
export function FixedContact({ read, form }: FieldsProps & { read: Holding }) {
  const { page: t, noContact } = useMessages().specialist.companies;
  const { holder, coSpecialist, offeredTo, moves } = read;
  const pressed = moves.filter((move) => move !== 'offer');
  return (
    <section className="stack-tight">
      <h2>{t.contactTitle}</h2>
      <p>{holder ? holder.name : noContact}</p>
      {holder?.phone ? (
        <p>
          <PhoneLink label={t.phone} number={holder.phone} />
        </p>
      ) : null}
      {coSpecialist ? <p>{t.coSpecialist(coSpecialist)}</p> : null}
      {moves.includes('take-back') && offeredTo ? <p>{t.offered(offeredTo)}</p> : null}
      {moves.includes('accept') && holder ? <p>{t.offeredToYou(holder.name)}</p> : null}
      {pressed.length > 0 ? (
        <Form method="post" className="actions">
          {pressed.map((move, index) => (
            <Button key={move} intent={move} tone={index === 0 ? 'secondary' : 'quiet'}>
              {t.moves[move]}
            </Button>
          ))}
        </Form>
      ) : null}
      {moves.includes('offer') ? <OfferForm colleagues={read.colleagues} form={form} /> : null}
    </section>
  );
}

function OfferForm({ colleagues, form }: FieldsProps & Pick<Holding, 'colleagues'>) {
  const t = useMessages().specialist.companies.page;
  if (colleagues.length === 0) return null;
  return (
    <details className="answer" open={form.errors['colleagueId'] !== undefined}>
      <summary>{t.offerTitle}</summary>
      <Form method="post" className="stack" noValidate>
        <Select
          id="colleagueId"
          name="colleagueId"
          label={t.offerTo}
          hint={t.offerHint}
          emptyLabel={t.chooseColleague}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={textOf(form, 'colleagueId')}
          error={form.errors['colleagueId']}
        />
        <Button intent="offer" tone="secondary">
          {t.offer}
        </Button>
      </Form>
    </details>
  );
}
