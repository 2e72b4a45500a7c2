import type { ChoreGroup } from '~/app/domain/chores/chore-groups';
import { useMessages } from '~/app/i18n/messages';

/**
 * Hours and places of one kind of work, and what it is made of where that is more than one thing.
 */
export function ChoreGroupLine({
  title,
  hours,
  places,
  chores,
}: Pick<ChoreGroup, 'title' | 'hours' | 'places' | 'chores'>) {
  const t = useMessages().chores;
  const others = chores.map(({ text }) => text).filter((text) => text !== title);
  return (
    <>
      {[t.hoursAWeek(hours), ...places].join(' · ')}
      {others.length > 0 ? (
        <>
          <br />
          {others.join(' · ')}
        </>
      ) : null}
    </>
  );
}
