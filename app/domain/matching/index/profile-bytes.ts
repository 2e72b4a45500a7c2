import type { ByteList } from './byte-list';
import type { PackedProfile, ToldList } from './packed-profile';

/**
 * Writes a packed profile at the end of the bytes, what is looked at first of a person first; gives
 * back where it begins. Her travel is kept elsewhere.
 */
export function writeProfile(profile: PackedProfile, bytes: ByteList): number {
  const begins = bytes.length;
  bytes.write(profile.wish);
  writeList(profile.interests, bytes);
  bytes.write(profile.learns);
  bytes.write(profile.hours);
  bytes.write(profile.available);
  writeList(profile.ruledOut, bytes);
  writeList(profile.conditions, bytes);
  writeList(profile.mastered, bytes);
  writeList(profile.wanted, bytes);
  writeList(profile.experience, bytes);
  bytes.write(profile.licences);
  bytes.write(profile.earliestStart);
  bytes.write(profile.declined);
  bytes.write(profile.spoken);
  return begins;
}

/** Reads a profile that begins there. */
export function readProfile(bytes: ByteList, begins: number, travel: number, into: PackedProfile) {
  readWishes(bytes, begins, travel, into);
  readFacts(bytes, into);
  readList(into.mastered, bytes);
  readList(into.wanted, bytes);
  readList(into.experience, bytes);
  into.licences = bytes.read();
  into.earliestStart = bytes.read();
  into.declined = bytes.read();
  into.spoken = bytes.read();
}

/** Reads what she wishes, which is most of what decides whether to read on. */
export function readWishes(bytes: ByteList, begins: number, travel: number, into: PackedProfile) {
  bytes.position = begins;
  into.travel = travel;
  into.wish = bytes.read();
  readList(into.interests, bytes);
}

/** Reads on, after her wishes, all that is looked up and not compared. */
export function readFacts(bytes: ByteList, into: PackedProfile): void {
  into.learns = bytes.read();
  into.hours = bytes.read();
  into.available = bytes.read();
  readList(into.ruledOut, bytes);
  readList(into.conditions, bytes);
}

function writeList(list: ToldList, bytes: ByteList): void {
  bytes.write(list.isTold ? list.length + 1 : 0);
  for (let at = 0; at < list.length; at += 1) bytes.write(list.at(at));
}

function readList(list: ToldList, bytes: ByteList): void {
  const count = bytes.read();
  list.begin(count > 0);
  bytes.readInto(list, count - 1);
}
