import { CardView } from '~/app/views/card-view';
import { PositionView } from '~/app/views/position-view';
import type { FormAnswer } from '~/app/forms/form-answer';
import { FormFaults } from '~/app/forms/form-faults';
import { faultsOf } from '~/app/forms/form-state';
import { useMessages } from '~/app/i18n/messages';
import { PageFrame } from '~/app/frame/page-frame';
import { FixedContact } from '~/app/posting/fixed-contact';
import type { ReadProposal } from '~/app/usecases/proposals/read-employer-proposal';
import { AnswerPosition } from './answer-position';
import { AnswerForms } from './answer-forms';
import { HowItStands } from './how-it-stands';
import { TakeBack } from './take-back';
import { Messages } from './messages';

interface ProposalPageProps extends ReadProposal {
  readonly answer: FormAnswer | undefined;
  readonly formId: string;
}

/** One person, presented without a name to this company, and its three answers. */
export function ProposalPage(props: ProposalPageProps) {
  const {
    proposal,
    position,
    tasksMeant,
    tasksLeftOut,
    messages,
    hasMeeting,
    onHold,
    takeBackUntilOn,
    answer,
  } = props;
  const { employer: t, position: words } = useMessages();
  const { state, card, name, contact, needTitle } = proposal;
  return (
    <PageFrame
      title={name ? `${t.proposal.nameTitle} ${name}` : t.proposal.title}
      eyebrow={t.proposal.eyebrow(needTitle)}
      lead={t.proposal.consent}
    >
      <FormFaults errors={answer && faultsOf(answer)} />
      <HowItStands
        proposal={proposal}
        onHold={onHold}
        hasMeeting={hasMeeting}
        takeBackUntilOn={takeBackUntilOn}
      />
      <TakeBack untilOn={takeBackUntilOn} />
      {hasMeeting ? (
        <p>
          <a href={`/company/proposals/${proposal.id}/meeting`}>{t.meeting.link}</a>
        </p>
      ) : null}
      <Messages messages={messages} />
      <CardView card={card} level={2} isNamed={name !== null} />
      {position ? (
        <section className="stack-tight" id="position">
          <PositionView position={position} />
          <p>
            <a href={`/company/proposals/${proposal.id}/position`}>{words.toSheet}</a>
          </p>
          <AnswerPosition {...props} />
        </section>
      ) : null}
      <Tasks title={t.proposal.tasksMeant} tasks={position ? [] : tasksMeant} />
      <Tasks title={t.proposal.tasksLeftOut} tasks={tasksLeftOut} />
      <AnswerForms
        state={state}
        answer={answer}
        openCount={messages.filter(({ isOpen }) => isOpen).length}
      />
      <FixedContact contact={contact} />
    </PageFrame>
  );
}

/** The company's own tasks, by the names it gave them. */
function Tasks({ title, tasks }: { title: string; tasks: readonly string[] }) {
  if (tasks.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{title}</h2>
      <ul>
        {tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
    </section>
  );
}
