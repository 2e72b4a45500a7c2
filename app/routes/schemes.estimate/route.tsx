import { data, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { computeWageSubsidy } from '~/app/domain/schemes/compute-wage-subsidy';
import { estimateCase, estimateForm } from '~/app/domain/schemes/estimate-form';
import { subsidyGuidance } from '~/app/domain/schemes/subsidy-guidance';
import { wageSchemes } from '~/app/domain/schemes/subsidy-case';
import { faultWords } from '~/app/forms/fault-words';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedAction, guardedLoader, unknownIntent } from '~/app/server/guard';
import { readForm, typedValues } from '~/app/server/read-form';
import { ratesNow } from '~/app/usecases/schemes/read-rates';
import { EstimatePage } from './page';

const t = messagesIn('nb').schemes.estimate;

export const meta: MetaFunction = (args) => titled(args, t.title);

export const loader = guardedLoader('routes/schemes.estimate', async ({ request }) => {
  const asked = new URL(request.url).searchParams.get('scheme');
  return { scheme: wageSchemes.find((scheme) => scheme === asked) ?? '' };
});

/** Computed and shown, and kept nowhere; the figures go in the body, because addresses are logged. */
export const action = guardedAction(
  'routes/schemes.estimate',
  async ({ services, form, intent }) => {
    if (intent !== 'compute') unknownIntent();
    const read = readForm(form, estimateForm);
    if (!read.ok) {
      const errors = faultWords(t.errors, read.errors, t.errors.date);
      return data({ values: read.values, errors, estimate: null }, { status: 422 });
    }
    const given = estimateCase(read.value);
    const rates = await ratesNow(services);
    const { pieces, total, warnings = [] } = computeWageSubsidy(given, rates);
    return {
      values: typedValues(form),
      errors: {},
      estimate: { guidance: subsidyGuidance(given, rates), pieces, total, warnings },
    };
  },
);

export default function Estimate() {
  const answer = useActionData<typeof action>();
  return <EstimatePage {...useLoaderData<typeof loader>()} answer={answer} />;
}
