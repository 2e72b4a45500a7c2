import { redirect, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { titled } from '~/app/frame/page-title';
import { isOver } from '~/app/domain/companies/company-record';
import { isWorkedOn } from '~/app/domain/needs/need-state';
import { guardedAction, guardedLoader, notFound, unknownIntent } from '~/app/server/guard';
import { hiredFor, readHired, readHiredElsewhere } from '~/app/usecases/agreements/read-hired';
import { readCodeOfOwn } from '~/app/usecases/profiles/read-code-of-own';
import { openNeed } from '~/app/usecases/needs/open-need';
import { handleCorrection } from '~/app/usecases/needs/handle-correction';
import { haveColleaguesCandidates } from '~/app/usecases/matching/read-colleagues-candidates';
import { readFirstMatches } from '~/app/usecases/matching/read-need-matches';
import { readNeedAnalysis } from '~/app/usecases/needs/read-need-analysis';
import { NeedPage } from './page';

export const meta: MetaFunction<typeof loader> = (args) =>
  titled(args, args.data?.view.need.title ?? '');

export const loader = guardedLoader('routes/needs.$needId._index', async (args) => {
  const { needId = '' } = args.params;
  const view = (await readNeedAnalysis(args.services, args.actor, needId)) ?? notFound();
  const { resolved: _forTheMatcher, ...need } = view.need;
  const today =
    isWorkedOn(need.state) && !isOver(view.company.status)
      ? await readFirstMatches(args.services, args.actor, needId)
      : { first: [], others: [] };
  const haveColleagues = await haveColleaguesCandidates(args.services, args.actor, {
    ...need,
    takenBy: view.takenBy,
  });
  const gotTheJob = hiredFor(await readHired(args.services, args.actor), needId);
  const people = await Promise.all(
    gotTheJob.map((id) => readCodeOfOwn(args.services, args.actor, id)),
  );
  const hired = people.flatMap((person) => person?.code ?? []);
  const elsewhere = await readHiredElsewhere(args.services, args.actor);
  const isHiredElsewhere = elsewhere.some((one) => one.needId === needId);
  return { view: { ...view, need }, hired, isHiredElsewhere, today, haveColleagues };
});

/** Each answers the same when somebody else was first: the page shows where it stands. */
export const action = guardedAction('routes/needs.$needId._index', async (args) => {
  const { needId = '' } = args.params;
  if (args.intent === 'handled') {
    const id = String(args.form.get('correction') ?? '');
    await handleCorrection(args.services, args.actor, { needId, id });
    return redirect(`/needs/${needId}`, 303);
  }
  if (args.intent !== 'open') unknownIntent();
  const moved = await openNeed(args.services, args.actor, needId);
  if (!moved.ok && moved.code === 'not-found') notFound();
  return redirect(`/needs/${needId}`, 303);
});

export default function Need() {
  return <NeedPage {...useLoaderData<typeof loader>()} />;
}
