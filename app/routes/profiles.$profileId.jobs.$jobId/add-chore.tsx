import { useMessages } from '~/app/i18n/messages';
import { Button } from '~/app/ui/button';
import { ChoreGroupLine } from '~/app/views/chore-group-line';
import { JobForm } from './job-form';
import type { PartProps } from './page';

/** Chores the company's own people have collected, each to be added as a task. */
export function AddChore({ view }: Pick<PartProps, 'view'>) {
  const { job: t } = useMessages().specialist.carving;
  if (view.chores.length === 0) return null;
  return (
    <>
      <h3>{t.choresTitle}</h3>
      <ul className="tile-list">
        {view.chores.map((group) => (
          <li key={group.chores[0]?.id}>
            {group.title}
            <br />
            <span className="soft small">
              <ChoreGroupLine {...group} />
            </span>
            <JobForm view={view} isInline>
              <input type="hidden" name="title" value={group.title} />
              <input type="hidden" name="seenHours" value={group.taskHours} />
              <Button intent="add-seen" tone="quiet" about={group.title}>
                {t.add}
              </Button>
            </JobForm>
          </li>
        ))}
      </ul>
    </>
  );
}
