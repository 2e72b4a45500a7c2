import type { ByteList } from './byte-list';
import { otherLists, type PackedProfile, type ToldList } from './packed-profile';

/** Writes a packed profile at the end of the bytes; gives back where it begins. */
export function writeProfile(profile: PackedProfile, bytes: ByteList): number {
  const begins = bytes.length;
  bytes.write(profile.wish);
  writeList(profile.interests, bytes);
  bytes.write(profile.available);
  bytes.write(profile.hours);
  bytes.write(profile.licences);
  bytes.write(profile.earliestStart);
  bytes.write(profile.declined);
  bytes.write(profile.spoken);
  bytes.write(profile.learns);
  for (const list of otherLists(profile)) writeList(list, bytes);
  return begins;
}

/** Reads a profile that begins there. Its travel is kept elsewhere, where it is looked at first. */
export function readProfile(bytes: ByteList, begins: number, travel: number, into: PackedProfile) {
  readWishes(bytes, begins, travel, into);
  readRest(bytes, into);
}

/** Reads what she wishes, which is most of what decides whether to read on. */
export function readWishes(bytes: ByteList, begins: number, travel: number, into: PackedProfile) {
  bytes.position = begins;
  into.travel = travel;
  into.wish = bytes.read();
  readList(into.interests, bytes);
}

/** Reads on, after her wishes. */
export function readRest(bytes: ByteList, into: PackedProfile): void {
  into.available = bytes.read();
  into.hours = bytes.read();
  into.licences = bytes.read();
  into.earliestStart = bytes.read();
  into.declined = bytes.read();
  into.spoken = bytes.read();
  into.learns = bytes.read();
  readList(into.mastered, bytes);
  readList(into.wanted, bytes);
  readList(into.experience, bytes);
  readList(into.ruledOut, bytes);
  readList(into.conditions, bytes);
}

function writeList(list: ToldList, bytes: ByteList): void {
  bytes.write(list.isTold ? list.length + 1 : 0);
  for (let at = 0; at < list.length; at += 1) bytes.write(list.at(at));
}

function readList(list: PackedProfile['interests'], bytes: ByteList): void {
  const count = bytes.read();
  list.begin(count > 0);
  for (let at = 1; at < count; at += 1) list.push(bytes.read());
}
