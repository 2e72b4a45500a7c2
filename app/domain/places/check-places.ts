import { isSameName } from '../matching/same-name';
import { knownPlaces } from '../privacy/text-scan/words/places';
import { editDistance } from '../vocabulary/edit-similarity';
import { municipalities } from './municipalities';

/** A place as it was typed, and the known one it is nearly spelled as; null where it is near none. */
export interface DoubtedPlace {
  readonly typed: string;
  readonly meant: string | null;
}

const shortestChecked = 3;
const lettersPerSlip = 4;

const listed: readonly string[] = [...municipalities, ...[...knownPlaces].map(capitalised)];

/**
 * The places that are not known, with the one each is nearly spelled as. What is known is in the
 * register, which is looked in first, or among the municipalities and larger places; a small place
 * may well be right, and is asked about once. A slip that came into the register makes nobody's
 * slip right: a name there that is nearly a listed one is not known by standing there.
 */
export function doubtedPlaces(
  typed: readonly string[],
  registered: readonly string[],
): DoubtedPlace[] {
  const known = [...registered.filter(isTrusted), ...listed];
  return typed.flatMap((place) => {
    const isKnown = known.some((name) => isSameName(name, place));
    if (isKnown || place.trim().length < shortestChecked) return [];
    return [{ typed: place, meant: known.find((name) => isNearly(place, name)) ?? null }];
  });
}

function isTrusted(registered: string): boolean {
  const isListed = listed.some((name) => isSameName(name, registered));
  return isListed || !listed.some((name) => isNearly(registered, name));
}

/** The places where none of the given needs are. */
export function placesWithout(
  places: readonly string[],
  withNeeds: readonly string[],
): readonly string[] {
  return places.filter((place) => !withNeeds.some((name) => isSameName(name, place)));
}

function isNearly(typed: string, name: string): boolean {
  const [one, other] = [typed, name].map((text) => text.trim().toLocaleLowerCase('nb'));
  if (one === undefined || other === undefined || other.length < shortestChecked) return false;
  const slips = Math.max(1, Math.floor(Math.max(one.length, other.length) / lettersPerSlip) - 1);
  return editDistance(one, other) <= slips;
}

function capitalised(place: string): string {
  return place.charAt(0).toLocaleUpperCase('nb') + place.slice(1);
}
