import { messagesIn } from '../i18n/messages';
import type { Services } from '../services';
import { doubtedPlaces as findDoubted, type DoubtedPlace } from '../domain/places/check-places';
import { doubtedPlacesOf } from '../usecases/places/doubted-places-of';
import { typedValues, type FormFaults } from './read-form';

/** What a form must be sent once more for, and the places it then keeps. */
type Doubted = Pick<FormFaults, 'errors' | 'values'>;

/**
 * Asks about the municipalities of a form that are not known, by the names of its fields; undefined
 * where there are none. Those sent once more as they are, are meant: the form carries them along,
 * see `KeptPlaces`.
 */
export async function doubtedPlaces(
  { store }: Pick<Services, 'store'>,
  form: FormData,
  typed: Readonly<Record<string, readonly string[]>>,
): Promise<Doubted | undefined> {
  return askedAbout(form, await doubtedPlacesOf(store.read, typed));
}

/** The same where the register may not be looked in, by the municipalities and larger places alone. */
export function doubtedWithoutRegister(
  form: FormData,
  typed: Readonly<Record<string, readonly string[]>>,
): Doubted | undefined {
  const near = Object.entries(typed).map(([field, typedThere]) => [
    field,
    findDoubted(typedThere, []),
  ]);
  return askedAbout(form, Object.fromEntries(near));
}

function askedAbout(
  form: FormData,
  near: Readonly<Record<string, readonly DoubtedPlace[]>>,
): Doubted | undefined {
  const kept = form.getAll('keptPlaces').map(String);
  const asked = Object.entries(near)
    .map(([field, places]) => [field, places.filter((each) => !kept.includes(each.typed))] as const)
    .filter(([, places]) => places.length > 0);
  if (asked.length === 0) return undefined;
  const t = messagesIn('nb').forms;
  return {
    errors: Object.fromEntries(asked.map(([field, places]) => [field, t.doubtedPlaces(places)])),
    values: {
      ...typedValues(form),
      keptPlaces: [...kept, ...asked.flatMap(([, places]) => places.map((each) => each.typed))],
    },
  };
}
