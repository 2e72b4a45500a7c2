import { ByteList } from './byte-list';
import { NumberList } from './number-list';
import type { PackedProfile } from './packed-profile';
import { readFacts, readProfile, readWishes, writeProfile } from './profile-bytes';

const gone = -1;

/** Profiles as rows of bytes, each in a slot of its own; the way to work stands beside the row. */
export class ProfileRows {
  private readonly ids: string[] = [];
  private readonly slots = new Map<string, number>();
  private readonly begins = new NumberList();
  private readonly travels = new NumberList();
  private readonly bytes = new ByteList();

  /** How many profiles there are. */
  get size(): number {
    return this.slots.size;
  }

  /** How many slots there are, empty ones too. */
  get slotCount(): number {
    return this.begins.length;
  }

  get byteLength(): number {
    const beside = this.begins.data.byteLength + this.travels.data.byteLength;
    return beside + this.bytes.data.byteLength;
  }

  /** Writes a row, in the slot the id has already where it is known; gives back the slot. */
  put(id: string, packed: PackedProfile): number {
    const slot = this.slots.get(id) ?? this.ids.push(id) - 1;
    this.slots.set(id, slot);
    const begins = writeProfile(packed, this.bytes);
    if (slot < this.begins.length) {
      this.begins.data[slot] = begins;
      this.travels.data[slot] = packed.travel;
    } else {
      this.begins.push(begins);
      this.travels.push(packed.travel);
    }
    return slot;
  }

  remove(id: string): void {
    const slot = this.slots.get(id);
    if (slot === undefined) return;
    this.slots.delete(id);
    this.begins.data[slot] = gone;
  }

  slotOf(id: string): number | undefined {
    return this.slots.get(id);
  }

  everySlot(): Iterable<number> {
    return this.slots.values();
  }

  idOf(slot: number): string {
    return this.ids[slot] ?? '';
  }

  isGone(slot: number): boolean {
    return this.begins.at(slot) === gone;
  }

  travelOf(slot: number): number {
    return this.travels.at(slot);
  }

  read(slot: number, into: PackedProfile): void {
    readProfile(this.bytes, this.begins.at(slot), this.travels.at(slot), into);
  }

  /** Reads what she wishes only; `readFacts` reads on from there. */
  readWishes(slot: number, into: PackedProfile): void {
    readWishes(this.bytes, this.begins.at(slot), this.travels.at(slot), into);
  }

  readFacts(into: PackedProfile): void {
    readFacts(this.bytes, into);
  }

  /** Gives back the memory that growing took. */
  trim(): void {
    this.bytes.trim();
    this.begins.trim();
    this.travels.trim();
  }
}
