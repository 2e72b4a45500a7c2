import { Form } from '@remix-run/react';
import { holidayRates, taxRates } from '~/app/domain/schemes/estimate-form';
import { schemeNames } from '~/app/domain/schemes/scheme-wording';
import { wageSchemes } from '~/app/domain/schemes/subsidy-case';
import { FormFaults } from '~/app/forms/form-faults';
import { textOf, type FormState } from '~/app/forms/form-state';
import { PageFrame } from '~/app/frame/page-frame';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { Field } from '~/app/ui/field';
import { Select } from '~/app/ui/select';
import { EstimateResult, type Estimate } from './result';

interface EstimatePageProps {
  readonly scheme: string;
  readonly answer: (FormState & { readonly estimate: Estimate | null }) | undefined;
}

/** A company's own figures, and what a wage subsidy may come to; never a question about a person. */
export function EstimatePage({ scheme, answer }: EstimatePageProps) {
  const { estimate: t } = useMessages().schemes;
  const form: FormState = answer ?? { values: { scheme, tax: '14.1', pension: '2' }, errors: {} };
  const field = (name: string) => ({
    id: name,
    name,
    error: form.errors[name],
    defaultValue: textOf(form, name),
  });
  const rates = (values: readonly string[]) =>
    values.map((value) => ({ value, label: t.rateOf(value) }));
  return (
    <PageFrame title={t.title} lead={t.lead}>
      <p>
        <a className="back-link" href="/schemes">
          {t.back}
        </a>
      </p>
      <FormFaults errors={answer?.errors} />
      {answer?.estimate ? <EstimateResult {...answer.estimate} /> : null}
      <Form method="post" className="form">
        <Choice
          id="scheme"
          name="scheme"
          legend={t.scheme}
          options={wageSchemes.map((value) => ({ value, label: schemeNames[value] }))}
          chosen={[textOf(form, 'scheme')]}
          error={form.errors['scheme']}
        />
        <Field
          {...field('wage')}
          label={t.wage}
          kind="number"
          width="medium"
          unit={t.wageUnit}
          maxLength={30}
        />
        <Field
          {...field('percent')}
          isOptional
          label={t.percent}
          hint={t.percentHint}
          kind="number"
          width="short"
          unit={t.percentUnit}
          maxLength={30}
          isDecimal
        />
        <Select
          {...field('holiday')}
          label={t.holiday}
          options={rates(holidayRates)}
          emptyLabel={t.choose}
        />
        <Field
          {...field('pension')}
          isOptional
          label={t.pension}
          hint={t.pensionHint}
          kind="number"
          width="short"
          unit={t.percentUnit}
          maxLength={30}
          isDecimal
        />
        <Select
          {...field('tax')}
          label={t.tax}
          hint={t.taxHint}
          options={rates(taxRates)}
          emptyLabel={t.choose}
        />
        <Field
          {...field('start')}
          isOptional
          label={t.start}
          hint={t.datesHint}
          kind="date"
          width="medium"
        />
        <Field {...field('end')} isOptional label={t.end} kind="date" width="medium" />
        <div className="actions">
          <Button intent="compute">{t.compute}</Button>
        </div>
      </Form>
    </PageFrame>
  );
}
