import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { targetHours } from '~/app/domain/carving/hours-target';
import { amountAnswer } from '~/app/domain/typed/amount';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader } from '~/app/server/guard';
import { readForm } from '~/app/server/read-form';
import { readJobStarts } from '~/app/usecases/carving/read-job-starts';
import { JobStartsPage } from './page';

const { starts: t } = messagesIn('nb').specialist.carving;

export const meta: MetaFunction = (args) => titled(args, t.title);

const asked = z.object({
  company: z.string().optional(),
  need: z.string().optional(),
  hours: amountAnswer({ unit: 'hours', message: t.hoursFault, ...targetHours }).optional(),
});

/** What is asked stands in the address (`?company=&need=&hours=`): nothing is kept. */
export const loader = guardedLoader('routes/jobs', async ({ services, actor, request }) => {
  const form = new FormData();
  for (const [name, value] of new URL(request.url).searchParams) form.append(name, value);
  const read = readForm(form, asked);
  const { company, need, hours } = read.ok ? read.value : { ...read.values, hours: undefined };
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const starts = await readJobStarts(services, actor, {
    companyId: text(company),
    needId: text(need),
    hours,
  });
  return {
    starts,
    hours: hours ?? null,
    typedHours: String(form.get('hours') ?? ''),
    errors: read.ok ? {} : { ...read.errors },
  };
});

export default function JobStarts() {
  return <JobStartsPage {...useLoaderData<typeof loader>()} />;
}
