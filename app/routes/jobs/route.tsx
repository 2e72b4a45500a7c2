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
  const { searchParams } = new URL(request.url);
  const form = new FormData();
  // By name: an address may hold anything, and the form reader has names of its own.
  for (const name of ['company', 'need', 'hours']) form.set(name, searchParams.get(name) ?? '');
  const read = readForm(form, asked);
  const hours = read.ok ? read.value.hours : undefined;
  const starts = await readJobStarts(services, actor, {
    companyId: searchParams.get('company') || undefined,
    needId: searchParams.get('need') || undefined,
    hours,
  });
  return {
    starts,
    hours: hours ?? null,
    typedHours: searchParams.get('hours') ?? '',
    errors: read.ok ? {} : { ...read.errors },
  };
});

export default function JobStarts() {
  return <JobStartsPage {...useLoaderData<typeof loader>()} />;
}
