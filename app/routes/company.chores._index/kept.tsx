import { Form } from '@remix-run/react';
import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { Choice } from '~/app/ui/choice';
import { EmptyState } from '~/app/ui/empty-state';
import { Fold } from '~/app/ui/fold';
import { ChoreGroupLine } from '~/app/views/chore-group-line';
import type { ChoresView } from '~/app/usecases/chores/read-chores';
import type { ChoresPageProps } from './page';

type Group = ChoresView['groups'][number];

/** What is kept, one kind of work a line, to choose a posting from. */
export function KeptChores({ groups, used, formId, answer, open }: ChoresPageProps) {
  const t = useMessages().chores;
  const total = groups.reduce((sum, { hours }) => sum + hours, 0);
  return (
    <section className="stack-tight">
      <h2>{t.kept.title}</h2>
      {used > 0 ? <p className="soft">{t.kept.used(used)}</p> : null}
      {groups.length === 0 ? (
        <EmptyState title={t.kept.empty}>{open ? <p>{t.kept.emptyOpen}</p> : null}</EmptyState>
      ) : (
        <>
          <p>
            {total > 0 ? t.kept.total(total) : null} {t.kept.lead}
          </p>
          <Form method="post" className="form">
            <input type="hidden" name="formId" value={formId} />
            <Choice
              id="group"
              name="group"
              kind="checkbox"
              legend={t.kept.legend}
              options={groups.map((group) => ({
                value: idsOf(group),
                label: group.title,
                hint: <ChoreGroupLine {...group} />,
              }))}
              chosen={[answer?.values.group ?? []].flat()}
              error={answer?.errors.group}
            />
            <p className="soft small">{t.kept.makeHint}</p>
            <Button intent="make-need">{t.kept.make}</Button>
          </Form>
          <TakeOut groups={groups} />
        </>
      )}
    </section>
  );
}

function TakeOut({ groups }: { groups: readonly Group[] }) {
  const t = useMessages().chores;
  return (
    <Fold title={t.kept.takeOut}>
      <ul className="draft-lines">
        {groups
          .flatMap(({ chores }) => chores)
          .map(({ id, text }) => (
            <li key={id} className="draft-line">
              <span>{text}</span>
              <Form method="post">
                <input type="hidden" name="choreId" value={id} />
                <Button intent="leave-out" tone="quiet" about={text}>
                  {t.waiting.leaveOut}
                </Button>
              </Form>
            </li>
          ))}
      </ul>
    </Fold>
  );
}

function idsOf({ chores }: Group): string {
  return chores.map(({ id }) => id).join(' ');
}
