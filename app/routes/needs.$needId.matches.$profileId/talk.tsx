import { useMessages } from '~/app/i18n/messages';
import { FinePrint } from '~/app/ui/fine-print';
import type { MatchView } from '~/app/usecases/matching/read-match';

/** What can be read aloud to the employer: made of the tasks and the changes, of nothing else. */
export function Talk({ view }: { view: MatchView }) {
  const { matchPanels, taskTalk } = useMessages().specialist;
  const { needTitle: need, isUnposted, taskTitles, changes, openTopics: open } = view;
  const said = { need, isUnposted, tasks: Object.values(taskTitles), changes, open };
  return (
    <section className="talk stack-tight">
      <h2>{matchPanels.talk.title}</h2>
      <blockquote className="talk__words">
        {taskTalk.paragraph(said).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </blockquote>
      <FinePrint>
        <p>{matchPanels.talk.reminder}</p>
      </FinePrint>
    </section>
  );
}
