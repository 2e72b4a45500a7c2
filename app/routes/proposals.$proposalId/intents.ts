import { z } from 'zod';
import type { SpecialistActor } from '~/app/auth/actor';
import { contactWays } from '~/app/domain/consent/disclosure';
import { solutionsSchema } from '~/app/domain/needs/requirements/ticks-form';
import { dateAnswer, tickAnswer } from '~/app/domain/profiles/answer-fields';
import { notNowReasons } from '~/app/domain/proposals/not-now-reasons';
import { endReasons } from '~/app/domain/proposals/end-reason';
import type { Result } from '~/app/domain/result';
import { messagesIn } from '~/app/i18n/messages';
import { nameRows } from '~/app/server/name-rows';
import { readForm, type FormFaults } from '~/app/server/read-form';
import type { Services } from '~/app/services';
import { recordSolutionsAgreed } from '~/app/usecases/proposals/agree-to-solutions';
import { answerQuestion } from '~/app/usecases/proposals/answer-question';
import { askForMeeting } from '~/app/usecases/proposals/ask-for-meeting';
import { composePositionAnew } from '~/app/usecases/proposals/compose-position-anew';
import { askAboutCard } from '~/app/usecases/proposals/ask-about-card';
import { correctAnswer } from '~/app/usecases/proposals/correct-answer';
import { endProposal } from '~/app/usecases/proposals/end-proposal';
import { pauseProposal } from '~/app/usecases/proposals/pause-proposal';
import {
  recordAnswerInMeeting,
  type MeetingAnswer,
} from '~/app/usecases/proposals/record-answer-in-meeting';
import { recordPhoneAnswer } from '~/app/usecases/proposals/record-phone-answer';
import { resumeProposal } from '~/app/usecases/proposals/resume-proposal';
import { saveCard } from '~/app/usecases/proposals/save-card';
import { sendNewLink } from '~/app/usecases/proposals/send-new-link';
import { settleDispute } from '~/app/usecases/proposals/settle-dispute';
import { showProposal } from '~/app/usecases/proposals/show-proposal';
import { solveNoes } from '~/app/usecases/proposals/solve-noes';
import { stopReminder } from '~/app/usecases/proposals/stop-reminder';
import { toldTexts } from './told-texts';

const t = messagesIn('nb').specialist.proposals;

interface Sent {
  readonly services: Services;
  readonly actor: SpecialistActor;
  readonly proposalId: string;
  readonly form: FormData;
}

type Outcome = Result<unknown, keyof typeof t.refusals | 'not-found'>;
type Handler = (sent: Sent) => Promise<Outcome | FormFaults>;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const items = z.array(z.string().max(60)).max(200).default([]);
const card = z.object({
  cardHash: hash,
  lead: z.string(t.errors.lead).trim().min(1, t.errors.lead).max(400, t.errors.lead),
  chosenIds: items,
});
const asking = card.extend({ isExceptionAsked: tickAnswer.transform(Boolean) });
const ofCard = z.object({ cardHash: hash });
const witness = z
  .string(t.errors.witness)
  .trim()
  .min(2, t.errors.witness)
  .max(120, t.errors.witness);
const inMeeting = z.object({
  cardHash: hash,
  witness,
  isInterpreterUsed: tickAnswer.transform(Boolean),
  ways: z.array(z.enum(contactWays)).default([]),
});
const reply = z.object({
  text: z.string(t.errors.text).trim().min(1, t.errors.text).max(2000, t.errors.text),
  questionId: z.string().max(64).optional(),
});
const correcting = z.object({
  answerId: z.string().max(64).default(''),
  correction: z
    .string(t.errors.correction)
    .trim()
    .min(1, t.errors.correction)
    .max(2000, t.errors.correction),
});
const pausing = z.object({ askedBy: z.enum(['jobseeker', 'specialist'], t.errors.askedBy) });
const fromPage = z.object({ updatedAt: z.iso.datetime() });
const fromReading = z.object({ readUntil: z.iso.datetime() });
const saidOnPhone = {
  saidBy: z.string(t.errors.saidBy).trim().min(2, t.errors.saidBy).max(120, t.errors.saidBy),
  saidOn: dateAnswer.pipe(z.string(t.errors.saidOn)),
};
const onPhone = z.discriminatedUnion(
  'answer',
  [
    z.object({ answer: z.literal('yes'), ...saidOnPhone }),
    z.object({
      answer: z.literal('not-now'),
      notNowReason: z.enum(notNowReasons, t.errors.reason),
      ...saidOnPhone,
    }),
  ],
  t.errors.answer,
);
const solving = z.object({ noes: solutionsSchema(t.errors.how) });
const dispute = z.object({ answerId: z.string().max(64).default('') });
const ending = z.object({ reason: z.enum(endReasons, t.errors.reason) });

/** An intent whose form is read by `schema` and then acted on. */
function reading<Schema extends z.ZodType>(
  schema: Schema,
  act: (sent: Sent, value: z.output<Schema>) => Promise<Outcome>,
): Handler {
  return async (sent) => {
    const read = readForm(sent.form, schema, toldTexts);
    return read.ok ? act(sent, read.value) : nameRows(read);
  };
}

function answeredInMeeting(answer: MeetingAnswer['answer']): Handler {
  return reading(inMeeting, ({ services, actor, proposalId }, given) =>
    recordAnswerInMeeting(services, actor, proposalId, { ...given, answer }),
  );
}

/** Everything a specialist can do with a proposal, by the name its button sends. */
export const intents: Readonly<Record<string, Handler>> = {
  'save-card': reading(card, ({ services, actor, proposalId }, choice) =>
    saveCard(services, actor, proposalId, choice),
  ),
  ask: reading(asking, ({ services, actor, proposalId }, choice) =>
    askAboutCard(services, actor, proposalId, choice),
  ),
  'compose-position': reading(ofCard, ({ services, actor, proposalId }, { cardHash }) =>
    composePositionAnew(services, actor, proposalId, cardHash),
  ),
  'yes-in-meeting': answeredInMeeting('yes'),
  'no-in-meeting': answeredInMeeting('no'),
  'yes-to-meeting': answeredInMeeting('yes-to-meeting'),
  'no-to-meeting': answeredInMeeting('no-to-meeting'),
  'solve-noes': reading(solving, ({ services, actor, proposalId }, { noes }) =>
    solveNoes(services, actor, proposalId, noes),
  ),
  'solutions-agreed': reading(fromReading, ({ services, actor, proposalId }, { readUntil }) =>
    recordSolutionsAgreed(services, actor, proposalId, readUntil),
  ),
  show: ({ services, actor, proposalId }) => showProposal(services, actor, proposalId),
  answer: reading(reply, ({ services, actor, proposalId }, { text, questionId }) =>
    answerQuestion(services, actor, proposalId, text, questionId),
  ),
  'correct-answer': reading(correcting, ({ services, actor, proposalId }, sent) =>
    correctAnswer(services, actor, proposalId, { answerId: sent.answerId, text: sent.correction }),
  ),
  'settle-dispute': reading(dispute, ({ services, actor, proposalId }, { answerId }) =>
    settleDispute(services, actor, proposalId, answerId),
  ),
  'ask-for-meeting': ({ services, actor, proposalId }) =>
    askForMeeting(services, actor, proposalId),
  'new-link': reading(fromPage, ({ services, actor, proposalId }, { updatedAt }) =>
    sendNewLink(services, actor, proposalId, updatedAt),
  ),
  'stop-reminder': ({ services, actor, proposalId }) => stopReminder(services, actor, proposalId),
  'phone-answer': reading(onPhone, ({ services, actor, proposalId }, said) => {
    const { saidBy, saidOn } = said;
    const answer =
      said.answer === 'yes'
        ? ({ answer: 'yes' } as const)
        : ({ answer: 'not-now', reason: said.notNowReason } as const);
    return recordPhoneAnswer(services, actor, proposalId, { saidBy, saidOn, ...answer });
  }),
  pause: reading(pausing, ({ services, actor, proposalId }, { askedBy }) =>
    pauseProposal(services, actor, proposalId, askedBy),
  ),
  resume: reading(pausing, ({ services, actor, proposalId }, { askedBy }) =>
    resumeProposal(services, actor, proposalId, askedBy),
  ),
  end: reading(ending, ({ services, actor, proposalId }, { reason }) =>
    endProposal(services, actor, proposalId, reason),
  ),
};
