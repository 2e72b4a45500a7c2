import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { AnalysisSubject } from '~/app/domain/needs/analysis/analysis-content';
import { titled } from '~/app/frame/page-title';
import { messagesIn } from '~/app/i18n/messages';
import { guardedLoader, notFound } from '~/app/server/guard';
import { readAnalysisVersions } from '~/app/usecases/needs/read-analysis-versions';
import { VersionsPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, messagesIn('nb').specialist.analysis.versions.title(args.data?.about ?? ''));

/** The versions of one subject (`?of=`), two of them compared (`?from=&to=`). */
export const loader = guardedLoader('routes/needs.$needId.analysis.versions', async (args) => {
  const { needId = '' } = args.params;
  const { searchParams } = new URL(args.request.url);
  const subject = subjectOf(searchParams.get('of') ?? 'workplace');
  const asked = {
    from: numberOf(searchParams.get('from')),
    to: numberOf(searchParams.get('to')),
  };
  const view =
    (await readAnalysisVersions(args.services, args.actor, needId, subject, asked)) ?? notFound();
  const t = messagesIn('nb').specialist.analysis.versions;
  const about = view.taskTitle ?? t[subject as 'workplace'];
  return { ...view, subject, about };
});

function subjectOf(of: string): AnalysisSubject {
  if (of === 'workplace' || of === 'demands' || of === 'requirements') return of;
  return of.startsWith('task:') ? (of as `task:${string}`) : notFound();
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null;
}

export default function Versions() {
  return <VersionsPage view={useLoaderData<typeof loader>()} />;
}
