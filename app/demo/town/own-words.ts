import { answerObjection } from '~/app/usecases/companies/answer-objection';
import { objectToBlock } from '~/app/usecases/companies/object-to-block';
import { assessMatch } from '~/app/usecases/matching/assess-match';
import { readIdentity } from '~/app/usecases/profiles/read-identity';
import { blankAnswers, type TenAnswers } from '~/app/domain/proposals/ten-questions';
import { demoPeople } from '../demo-people';
import { done, type Then } from '../history';
import { ingrid } from './specialists';

const siri = demoPeople.jobseeker.profileId;

/** What Siri has said is not right, who has looked at her, and what Ingrid thinks of a match. */
export async function playOwnWords(then: Then): Promise<void> {
  const answered = 'demoobjection00000000001';
  const lifting = 'Jeg kan løfte litt mer enn det står.';
  const first = { objectionId: answered, block: 'conditions', text: lifting } as const;
  await done(objectToBlock(then(34), siri, first));
  const settled = { profileId: siri, objectionId: answered };
  await done(answerObjection(then(32), ingrid, settled));
  const open = 'demoobjection00000000002';
  const travel = 'Jeg kan ta bussen til Råde også.';
  await done(objectToBlock(then(2), siri, { objectionId: open, block: 'travel', text: travel }));
  for (const daysAgo of [58, 27]) await done(readIdentity(then(daysAgo), ingrid, siri));

  const match = { needId: 'demo-need-bakeri', profileId: siri };
  await done(assessMatch(then(0), ingrid, match, { answers: thoughts, seenAt: null }));
}

const thoughts: TenAnswers = {
  ...blankAnswers,
  answers: {
    ...blankAnswers.answers,
    tasks: { answer: 'yes', note: 'Vasking og pakking er kjent fra kantina.' },
    wish: { answer: 'yes', note: 'Bakeri kommer alltid først.' },
    hours: { answer: 'adjusted', note: 'Pakkingen begynner for tidlig for bussen.' },
    support: { answer: 'unknown', note: '' },
  },
};
