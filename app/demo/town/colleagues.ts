import { answerColleague } from '~/app/usecases/companies/answer-colleague';
import { askColleagues } from '~/app/usecases/companies/ask-colleagues';
import { closeQuestion } from '~/app/usecases/companies/close-question';
import { done, type Then } from '../history';
import { ingrid, jonas, turid } from './specialists';

/** Questions between colleagues: one answered, one of Ingrid's own, one open and one closed. */
export async function playColleagues(then: Then): Promise<void> {
  const quiet = await ask(then, 2, jonas, 'er god på rolige oppgaver ute');
  const wheels = 'De vasker dekk i bakgården hele året.';
  await answer(then, 1, ingrid, { ...quiet, companyId: 'demo-company-dekk', note: wheels });

  const animals = await ask(then, 5, ingrid, 'tar imot noen som er glad i dyr');
  const plants = 'Ikke dyr, men gartneriet har høner bak veksthuset.';
  await answer(then, 4, turid, { ...animals, companyId: 'demo-company-gartneri', note: plants });

  await ask(then, 1, turid, 'har korte vakter etter skoletid');

  const truck = await ask(then, 30, turid, 'lærer opp truckførere selv');
  await done(closeQuestion(then(24), turid, truck.questionId));
}

async function ask(then: Then, daysAgo: number, by: typeof ingrid, text: string) {
  const past = then(daysAgo);
  const questionId = past.newId();
  await done(askColleagues(past, by, questionId, text));
  return { questionId };
}

async function answer(
  then: Then,
  daysAgo: number,
  by: typeof ingrid,
  reply: { readonly questionId: string; readonly companyId: string; readonly note: string },
) {
  const past = then(daysAgo);
  await done(answerColleague(past, by, { ...reply, answerId: past.newId() }));
}
